package org.maiashare.server.emergency;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.audit.AuditTrail;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonFacts;
import org.maiashare.emergency.Emergencies;
import org.maiashare.emergency.EmergencyCall;
import org.maiashare.emergency.OpenedEmergency;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.server.emergency.EmergencyDoor.Caller;
import org.maiashare.server.persons.Attempts;
import org.maiashare.server.persons.PersonFinder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Opens emergency accesses. The fact, the grants computed from it, the review, the alert and the
 * notice commit in one transaction, the audit's row before it. An absent person and one who refuses
 * emergency access get the same answer, after the same number of attempts.
 */
final class StoredEmergencies implements Emergencies {

  private final EmergencyDoor door;
  private final Attempts attempts;
  private final PersonFinder persons;
  private final Grants grants;
  private final EmergencyRecords records;
  private final AuditTrail trail;
  private final TransactionOperations transactions;
  private final Duration lasts;
  private final Clock clock;

  StoredEmergencies(
      EmergencyDoor door,
      Attempts attempts,
      PersonFinder persons,
      Grants grants,
      EmergencyRecords records,
      AuditTrail trail,
      TransactionOperations transactions,
      Duration lasts,
      Clock clock) {
    this.door = door;
    this.attempts = attempts;
    this.persons = persons;
    this.grants = grants;
    this.records = records;
    this.trail = trail;
    this.transactions = transactions;
    this.lasts = lasts;
    this.clock = clock;
  }

  @Override
  public OpenedEmergency open(EmergencyCall call, RequestDetails request) {
    Caller caller = door.admit(call, clock.instant());
    attempts.note(caller.professional().role().practitioner());
    EmergencyTrace trace = new EmergencyTrace(trail, request, call);
    try {
      return PrivilegedWork.get(
          () ->
              Objects.requireNonNull(transactions.execute(status -> tryToOpen(caller, call, trace)))
                  .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND)));
    } catch (RuntimeException failure) {
      trace.failed();
      throw failure;
    }
  }

  private Optional<OpenedEmergency> tryToOpen(
      Caller caller, EmergencyCall call, EmergencyTrace trace) {
    return persons
        .find(call.person())
        .flatMap(
            block -> {
              PersonFacts facts = grants.knowledge(block).facts();
              Instant now = clock.instant();
              if (!wouldOpen(caller, facts, now)) {
                trace.opposed(block);
                return Optional.empty();
              }
              Period period =
                  alreadyOpen(caller, facts, now)
                      .orElseGet(() -> opened(block, caller, call, facts, trace));
              return Optional.of(new OpenedEmergency(facts.person(), period));
            });
  }

  /** Whether the rules would show who the person is, if the access were open. */
  private boolean wouldOpen(Caller caller, PersonFacts facts, Instant now) {
    EmergencyAccess wanted =
        new EmergencyAccess(caller.professional().role().role(), new Period(now, now.plus(lasts)));
    AccessClass identity = AccessClass.plain(DataCategory.ADM);
    return Decisions.decide(caller.requester(), facts.with(wanted), identity, Action.READ, now)
        .permitted();
  }

  private static Optional<Period> alreadyOpen(Caller caller, PersonFacts facts, Instant now) {
    return facts.all(EmergencyAccess.class).stream()
        .filter(it -> it.openedBy().equals(caller.professional().role().role()))
        .map(EmergencyAccess::period)
        .filter(period -> period.contains(now))
        .findFirst();
  }

  private Period opened(
      int block, Caller caller, EmergencyCall call, PersonFacts facts, EmergencyTrace trace) {
    Period period = records.open(block, caller.professional().role().role(), lasts);
    trace.opens(
        block, period, records.tell(block, caller.professional().role(), call, facts, period));
    return period;
  }
}
