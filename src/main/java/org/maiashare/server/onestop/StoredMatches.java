package org.maiashare.server.onestop;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.DeskMatch;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Party;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.fhir.IdentityTraits;
import org.maiashare.fhir.PersonSought;
import org.maiashare.grants.Grants;
import org.maiashare.grants.PrivilegedWork;
import org.maiashare.onestop.PersonMatches;
import org.maiashare.server.audit.AuditedRequest;
import org.maiashare.server.persons.Attempts;
import org.maiashare.server.persons.PersonFinder;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds persons by their traits and lets the desk see who they are, if the rules would. The fact
 * and the grants computed from it commit together; then the person is read as this requester, by
 * whom the database shows them to. An absent person, and one of another territory or who opposes,
 * get the same answer after the same number of attempts.
 */
final class StoredMatches implements PersonMatches {

  private final Attempts attempts;
  private final PersonFinder persons;
  private final Grants grants;
  private final MatchRecords records;
  private final AuditTrail trail;
  private final DaoRegistry storage;
  private final TransactionOperations transactions;
  private final Clock clock;

  StoredMatches(
      Attempts attempts,
      PersonFinder persons,
      Grants grants,
      MatchRecords records,
      AuditTrail trail,
      DaoRegistry storage,
      TransactionOperations transactions,
      Clock clock) {
    this.attempts = attempts;
    this.persons = persons;
    this.grants = grants;
    this.records = records;
    this.trail = trail;
    this.storage = storage;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Desk(Requester requester, Actor.Professional professional) {}

  @Override
  public Optional<Patient> find(IdentityTraits traits, RequestDetails request) {
    Desk desk = admitted();
    attempts.note(desk.professional().role().practitioner());
    Optional<String> found =
        PrivilegedWork.get(
            () ->
                Objects.requireNonNull(
                    transactions.execute(
                        status ->
                            persons
                                .find(new PersonSought.ByTraits(traits))
                                .flatMap(block -> shown(block, desk, request)))));
    return found.flatMap(id -> asSeenBy(request, id));
  }

  /** Asked before anybody is looked up. */
  private Desk admitted() {
    Requester requester = BoundRequester.active(clock.instant());
    if (requester.actor() instanceof Actor.Professional professional
        && professional.role().family().equals(Optional.of(RoleFamily.DESK))) {
      return new Desk(requester, professional);
    }
    throw new RefusedException(Refusal.MATCH_NOT_ALLOWED);
  }

  private Optional<String> shown(int block, Desk desk, RequestDetails request) {
    PersonFacts facts = grants.knowledge(block).facts();
    Instant now = clock.instant();
    ExercisedRole role = desk.professional().role();
    PersonFacts found = facts.with(new DeskMatch(Party.of(role.role()), now), role);
    AccessClass identity = AccessClass.plain(DataCategory.ADM);
    if (!Decisions.decide(desk.requester(), found, identity, Action.READ, now).permitted()) {
      trail.record(soughtInVain(block, request));
      return Optional.empty();
    }
    records.found(block, role.role());
    return Optional.of(facts.person().value());
  }

  /** The person will know that somebody looked for them. */
  private static AuditEntry soughtInVain(int block, RequestDetails request) {
    return AuditedRequest.of(request)
        .row(AuditKind.REFUSAL, Refusal.NOT_FOUND.code(), List.of(), Set.of(block), List.of());
  }

  private Optional<Patient> asSeenBy(RequestDetails request, String id) {
    try {
      return Optional.of(
          storage.getResourceDao(Patient.class).read(new IdType("Patient", id), request));
    } catch (ResourceNotFoundException | ResourceGoneException hidden) {
      return Optional.empty();
    }
  }
}
