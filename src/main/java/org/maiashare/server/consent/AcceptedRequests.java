package org.maiashare.server.consent;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.audit.AuditTrail;
import org.maiashare.consent.AcceptedAccess;
import org.maiashare.consent.AccessAnswer;
import org.maiashare.consent.AccessAnswer.Accepted;
import org.maiashare.consent.AccessDecider;
import org.maiashare.consent.AccessRequestTask;
import org.maiashare.consent.AnsweredRequest;
import org.maiashare.decision.CaseManagers;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Finding;
import org.maiashare.decision.PersonFacts;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.PersonQuestions.Asked;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.Filing;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.grants.VisibleRecords;
import org.maiashare.server.audit.AuditedRequest;
import org.maiashare.server.audit.CommitTrace;
import org.maiashare.server.persons.RecordKeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Closes requests for access. Circle, consent, request and grants change in one transaction, after
 * the same review that every consent meets. It works in the server's name, since the person who
 * accepts may write consents and not teams.
 */
final class AcceptedRequests {

  private final JdbcClient database;
  private final Grants grants;
  private final Filing filing;
  private final RecordKeeping keeping;
  private final VisibleRecords directory;
  private final AuditTrail trail;
  private final TransactionOperations transactions;

  AcceptedRequests(
      JdbcClient database,
      Grants grants,
      Filing filing,
      RecordKeeping keeping,
      VisibleRecords directory,
      AuditTrail trail,
      TransactionOperations transactions) {
    this.database = database;
    this.grants = grants;
    this.filing = filing;
    this.keeping = keeping;
    this.directory = directory;
    this.trail = trail;
    this.transactions = transactions;
  }

  /**
   * @throws RefusedException when it is closed already, and when the consent may not be filed
   */
  AnsweredRequest close(String id, Asked asked, AccessAnswer answer, RequestDetails request) {
    return PrivilegedWork.get(
        () ->
            Objects.requireNonNull(
                transactions.execute(
                    status -> {
                      PersonFacts facts = grants.knowledge(asked.block()).facts();
                      Task task = keeping.read(Task.class, id);
                      if (!AccessRequestTask.isOpen(task)) {
                        throw new RefusedException(Refusal.REQUEST_ANSWERED);
                      }
                      return close(task, facts, asked, answer, request);
                    })));
  }

  private AnsweredRequest close(
      Task task, PersonFacts facts, Asked asked, AccessAnswer answer, RequestDetails request) {
    CommitTrace trace = CommitTrace.begin(trail, AuditedRequest.of(request));
    Optional<Consent> consent = Optional.empty();
    if (answer instanceof Accepted yes) {
      consent = Optional.of(open(task, facts, asked, yes, trace));
    }
    task.setStatus(consent.isPresent() ? TaskStatus.ACCEPTED : TaskStatus.REJECTED);
    trace.wrote(keeping.update(task));
    database
        .sql("delete from maia.access_request where task = ?")
        .param("Task/" + task.getIdPart())
        .update();
    keeping.recompute(asked.block());
    return new AnsweredRequest(task, consent);
  }

  private Consent open(
      Task task, PersonFacts facts, Asked asked, Accepted answer, CommitTrace trace) {
    String requester = task.getRequester().getReference();
    AcceptedAccess access =
        new AcceptedAccess(
            facts.person(),
            facts.territory().orElseThrow(() -> new RefusedException(Refusal.UNPROCESSABLE)),
            requester,
            "Task/" + task.getIdPart(),
            AccessDecider.of(asked.asker().actor(), keeper(facts, asked, requester)),
            answer,
            asked.now());
    Consent consent = access.consent();
    trace.wrote(keeping.add(asked.block(), DataCategory.COORD, access.circle()));
    trace.wrote(keeping.add(asked.block(), DataCategory.CONSENT, consent));
    keeping.flush();
    List<Finding> findings =
        filing.reviewConsents(asked.block(), List.of(consent.getIdElement().getIdPart()));
    if (!findings.isEmpty()) {
      throw new RefusedException(
          Refusal.CONSENT_REFUSED,
          findings.stream().map(it -> new Fault(it.code(), it.french(), it.english())).toList());
    }
    return consent;
  }

  /** The case manager's organisation keeps what the person decides; else the requester's does. */
  private String keeper(PersonFacts facts, Asked asked, String requester) {
    return CaseManagers.of(facts, asked.now()).stream()
        .flatMap(
            manager ->
                facts.all(ExercisedRole.class).stream().filter(role -> role.role().equals(manager)))
        .map(role -> "Organization/" + role.organisation().value())
        .findFirst()
        .or(() -> organisationOf(requester))
        .orElseThrow(() -> new RefusedException(Refusal.UNPROCESSABLE));
  }

  private Optional<String> organisationOf(String requester) {
    return ResourceReference.parse(requester)
        .flatMap(directory::find)
        .filter(PractitionerRole.class::isInstance)
        .map(role -> ((PractitionerRole) role).getOrganization().getReference());
  }
}
