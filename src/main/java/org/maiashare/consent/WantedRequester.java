package org.maiashare.consent;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.Requester;
import org.maiashare.fhir.DirectoryReader;
import org.maiashare.fhir.DirectoryRole;
import org.maiashare.fhir.ResourceReference;

/** The one requester that a question is about. */
final class WantedRequester {

  private final ResourceReference reference;

  private WantedRequester(ResourceReference reference) {
    this.reference = reference;
  }

  /**
   * Reads the parameter.
   *
   * @throws InvalidRequestException when it names nobody of this server
   */
  static WantedRequester of(String reference) {
    return new WantedRequester(
        ResourceReference.parse(reference)
            .orElseThrow(() -> new InvalidRequestException("requester: Type/id")));
  }

  /** Whoever it names among those the facts name; else, in their role, somebody they do not. */
  Set<Beneficiary> among(Set<Beneficiary> everyone, KnownRecords known) {
    Set<Beneficiary> named = new LinkedHashSet<>();
    everyone.stream().filter(it -> names(it.example().actor())).forEach(named::add);
    if (named.isEmpty()) {
      outsider(known)
          .map(actor -> new Beneficiary(new Requester(actor), false))
          .ifPresent(named::add);
    }
    return named;
  }

  private boolean names(Actor actor) {
    return actor.fold(
        self -> is("Patient", self.person().value()),
        relative -> is("RelatedPerson", relative.relatedPerson().value()),
        professional -> names(professional.role()),
        software -> is("Organization", software.organisation().value()));
  }

  private boolean names(ExercisedRole role) {
    return is("PractitionerRole", role.role().value())
        || is("Practitioner", role.practitioner().value())
        || is("Organization", role.organisation().value());
  }

  private boolean is(String type, String id) {
    return reference.isA(type) && reference.id().equals(id);
  }

  private Optional<Actor> outsider(KnownRecords known) {
    if (reference.isA("RelatedPerson")) {
      return known
          .find(reference)
          .map(it -> new Actor.Relative(new RelatedPersonId(reference.id())));
    }
    return find(known, reference, PractitionerRole.class)
        .flatMap(
            role ->
                DirectoryReader.role(
                    role,
                    id ->
                        find(known, new ResourceReference("Practitioner", id), Practitioner.class),
                    id ->
                        find(known, new ResourceReference("Organization", id), Organization.class)))
        .filter(DirectoryRole::active)
        .map(it -> new Actor.Professional(it.role(), true, it.period()));
  }

  private static <R extends Resource> Optional<R> find(
      KnownRecords known, ResourceReference reference, Class<R> type) {
    return reference.isA(type.getSimpleName())
        ? known.find(reference).map(type::cast)
        : Optional.empty();
  }
}
