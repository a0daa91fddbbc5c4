package org.maiashare.enforcement;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.Belonging;
import org.maiashare.cells.PersonOf;

/**
 * Finds the person of every resource that a bundle writes, before HAPI takes it apart: entries
 * point at each other by {@code urn:uuid}, and the Patient they speak of may not exist yet.
 */
final class BundleWalk {

  private final PersonLookup persons;
  private final RequestDetails request;
  private final Map<String, Resource> written = new HashMap<>();

  BundleWalk(PersonLookup persons, RequestDetails request) {
    this.persons = persons;
    this.request = request;
  }

  void attachTickets(Bundle bundle) {
    bundle.getEntry().forEach(BundleEntries::check);
    List<BundleEntryComponent> writes =
        bundle.getEntry().stream().filter(BundleEntries::writes).toList();
    for (BundleEntryComponent entry : writes) {
      if (entry.hasFullUrl()) {
        written.put(entry.getFullUrl(), entry.getResource());
      }
      if (entry.getResource() instanceof Patient patient && PersonTicket.of(patient).isEmpty()) {
        persons.ofPatient(patient, entry.getRequest(), request).attachTo(patient);
      }
    }
    for (BundleEntryComponent entry : writes) {
      persons.resolveReferencesBySearch(entry.getResource(), request);
      TargetClasses.attach(entry.getResource(), written);
      ticket(entry.getResource(), 0);
    }
  }

  /**
   * @param steps how many entries led here: entries that point at each other in a circle lead to no
   *     person
   */
  private PersonTicket ticket(Resource resource, int steps) {
    Optional<PersonTicket> known = PersonTicket.of(resource);
    if (known.isPresent()) {
      return known.get();
    }
    Belonging belonging = PersonOf.of(resource, this::typeOf);
    PersonTicket ticket = persons.of(belonging, reference -> ofReference(reference, steps));
    ticket.attachTo(resource);
    return ticket;
  }

  private Optional<String> typeOf(String urn) {
    return Optional.ofNullable(written.get(urn)).map(Resource::fhirType);
  }

  private Optional<PersonTicket> ofReference(String reference, int steps) {
    Resource target = written.get(reference);
    if (target == null) {
      return persons.ofStored(reference, request);
    }
    return steps > written.size() ? Optional.empty() : Optional.of(ticket(target, steps + 1));
  }
}
