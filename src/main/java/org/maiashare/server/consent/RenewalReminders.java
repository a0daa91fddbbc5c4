package org.maiashare.server.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.audit.AuditAgent;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedResource;
import org.maiashare.consent.ConsentRenewal;
import org.maiashare.decision.CaseManagers;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.server.audit.AuditedRequest;
import org.maiashare.server.consent.EndingConsents.Reminded;
import org.maiashare.server.persons.RecordKeeping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds of permissions that end soon, once each, and takes back reminders of those that changed
 * since. Each is looked at in a transaction of its own; nodes may work at the same time.
 */
public final class RenewalReminders {

  private static final Logger LOG = LoggerFactory.getLogger(RenewalReminders.class);

  private final EndingConsents ending;
  private final Grants grants;
  private final RecordKeeping keeping;
  private final AuditTrail trail;
  private final TransactionOperations transactions;
  private final Duration notice;
  private final Clock clock;

  /**
   * @param notice how long before its end a permission is reminded of
   */
  RenewalReminders(
      EndingConsents ending,
      Grants grants,
      RecordKeeping keeping,
      AuditTrail trail,
      TransactionOperations transactions,
      Duration notice,
      Clock clock) {
    this.ending = ending;
    this.grants = grants;
    this.keeping = keeping;
    this.trail = trail;
    this.transactions = transactions;
    this.notice = notice;
    this.clock = clock;
  }

  /** One round; returns how many consents it looked at. */
  public int round() {
    return PrivilegedWork.get(
        () -> {
          Instant now = clock.instant();
          List<String> consents =
              Objects.requireNonNull(
                  transactions.execute(status -> ending.toLookAt(now, now.plus(notice))));
          consents.forEach(this::tryToLookAt);
          return consents.size();
        });
  }

  private void tryToLookAt(String consent) {
    try {
      transactions.executeWithoutResult(status -> lookAt(consent));
    } catch (RuntimeException failure) {
      LOG.error("a reminder waits for the next round", failure);
    }
  }

  private void lookAt(String id) {
    Reminded known = ending.lock(id);
    Consent consent = keeping.read(Consent.class, id);
    Instant now = clock.instant();
    Optional<Instant> end = ConsentRenewal.endOf(consent).filter(it -> isNear(it, now));
    Optional<String> task = known.task();
    boolean stays = end.isPresent() && end.equals(known.end()) && ConsentRenewal.isDue(consent);
    if (!stays) {
      task.ifPresent(this::takeBack);
      task = end.filter(it -> ConsentRenewal.isDue(consent)).map(it -> remind(consent, it, now));
    }
    if (end.isPresent()) {
      ending.note(new Reminded(id, consent.getIdElement().getVersionIdPartAsLong(), end, task));
    } else {
      ending.forget(id);
    }
  }

  private boolean isNear(Instant end, Instant now) {
    return now.isBefore(end) && end.isBefore(now.plus(notice));
  }

  private String remind(Consent consent, Instant end, Instant now) {
    int block = RecordKeeping.blockOf(consent);
    Reference owner =
        CaseManagers.of(grants.knowledge(block).facts(), now).stream()
            .findFirst()
            .map(manager -> new Reference("PractitionerRole/" + manager.value()))
            .orElseGet(() -> new Reference(consent.getOrganizationFirstRep().getReference()));
    Task task = ConsentRenewal.task(consent, end, owner, now);
    record("create Task", keeping.addBeside(consent, task));
    return task.getIdPart();
  }

  private void takeBack(String id) {
    Task task = keeping.read(Task.class, id);
    if (ConsentRenewal.isOpen(task)) {
      ConsentRenewal.cancel(task);
      record("update Task", keeping.update(task));
    }
  }

  private void record(String operation, AuditedResource task) {
    trail.record(
        new AuditedRequest("renewal-reminders", AuditAgent.SERVER, operation)
            .row(AuditKind.WRITE, List.of(task), List.of()));
  }
}
