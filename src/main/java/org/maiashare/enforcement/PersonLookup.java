package org.maiashare.enforcement;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.Belonging;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.CellNumber;
import org.maiashare.cells.PersonOf;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.PersonStore.AboutCell;

/**
 * From what a resource says of its person to that person's number. Whoever may not see the person
 * gets the same answer as if there were none.
 */
public final class PersonLookup {

  private final WriteTools tools;
  private final DaoRegistry storage;
  private final MatchUrlService matchUrls;

  public PersonLookup(WriteTools tools, DaoRegistry storage, MatchUrlService matchUrls) {
    this.tools = tools;
    this.storage = storage;
    this.matchUrls = matchUrls;
  }

  /** The person of a resource that stands alone. */
  PersonTicket of(Resource resource, RequestDetails request) {
    return of(PersonOf.of(resource), reference -> ofStored(reference, request));
  }

  /**
   * The person that a resource belongs to.
   *
   * @param resolution where a reference leads
   * @throws RefusedException when the resource is about several persons, about none although it
   *     must be, or about one whom the requester does not know
   */
  PersonTicket of(Belonging belonging, Function<String, Optional<PersonTicket>> resolution) {
    return belonging.fold(
        () -> PersonTicket.NOBODY,
        () -> {
          throw new IllegalStateException("a Patient has its ticket from the start");
        },
        person -> theOne(List.of(person.reference()), resolution),
        through -> theOne(through.references(), resolution),
        refused -> {
          throw new RefusedException(
              refused instanceof Belonging.Several
                  ? Refusal.PERSON_SEVERAL
                  : Refusal.PERSON_MISSING);
        });
  }

  private static PersonTicket theOne(
      List<String> references, Function<String, Optional<PersonTicket>> resolution) {
    Set<PersonTicket> tickets = new LinkedHashSet<>();
    for (String reference : references) {
      tickets.add(
          resolution
              .apply(reference)
              .orElseThrow(() -> new RefusedException(Refusal.PERSON_UNKNOWN)));
    }
    if (tickets.size() > 1) {
      throw new RefusedException(Refusal.PERSON_SEVERAL);
    }
    return tickets.iterator().next();
  }

  /** The ticket of a Patient entry: the record that the entry's condition finds, or a new one. */
  PersonTicket ofPatient(
      Patient patient, BundleEntryRequestComponent entry, RequestDetails request) {
    if (entry.hasIfNoneExist()) {
      String url = entry.getIfNoneExist();
      Optional<PersonTicket> existing = find(url.contains("?") ? url : "Patient?" + url, request);
      return existing.orElseGet(() -> opening(patient));
    }
    String url = entry.getUrl() == null ? "" : entry.getUrl();
    if (url.contains("?")) {
      return find(url, request).orElseGet(() -> opening(patient));
    }
    return url.contains("/")
        ? ofStored(url, request).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND))
        : opening(patient);
  }

  /** A ticket for a person whose file this request opens; the Patient gets its id now. */
  PersonTicket opening(Patient patient) {
    Openers.current();
    if (patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED) == null) {
      patient.setUserData(
          JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE, UUID.randomUUID().toString());
    }
    int block = tools.inTransaction(tools.persons()::reserveBlock);
    return new PersonTicket(block, true, Optional.of(idOf(patient)));
  }

  private static String idOf(Patient patient) {
    Object chosen = patient.getUserData(JpaConstants.RESOURCE_ID_SERVER_ASSIGNED_VALUE);
    return chosen == null ? patient.getIdElement().getIdPart() : (String) chosen;
  }

  /**
   * Puts the resource found in place of a reference by search, where the search may end in another
   * cell than the transaction writes to, and HAPI would not look there.
   */
  void resolveReferencesBySearch(Resource resource, RequestDetails request) {
    for (ResourceReferenceInfo info : tools.referencesOf(resource)) {
      String reference = info.getResourceReference().getReferenceElement().getValue();
      int question = reference == null ? -1 : reference.indexOf('?');
      if (question > 0 && !PersonOf.isNobodys(reference.substring(0, question))) {
        ResourceReference found =
            search(reference, request)
                .orElseThrow(() -> new RefusedException(Refusal.REFERENCE_UNKNOWN));
        info.getResourceReference().setReference(found.toString());
      }
    }
  }

  /** The person of a stored resource; empty when the requester knows no such resource. */
  Optional<PersonTicket> ofStored(String reference, RequestDetails request) {
    return reference.contains("?")
        ? find(reference, request)
        : ResourceReference.parse(reference).flatMap(this::ofStored);
  }

  private Optional<PersonTicket> ofStored(ResourceReference reference) {
    return tools.inTransaction(
        () -> tools.cells().cellOf(reference.type(), reference.id()).map(this::ticketOfCell));
  }

  /** The person of a cell; what lies with nobody stays there. */
  PersonTicket ticketOfCell(int cell) {
    if (new CellNumber(cell).block().equals(CellBlock.NOBODY)) {
      return PersonTicket.NOBODY;
    }
    AboutCell about = tools.persons().about(cell);
    return new PersonTicket(about.firstBlock(), about.splits(), Optional.empty());
  }

  private Optional<PersonTicket> find(String matchUrl, RequestDetails request) {
    return search(matchUrl, request).flatMap(this::ofStored);
  }

  /** What a search finds within the requester's rights; several are refused. */
  private Optional<ResourceReference> search(String matchUrl, RequestDetails request) {
    MatchUrlService.ResourceTypeAndSearchParameterMap parsed =
        matchUrls.parseAndTranslateMatchUrl(matchUrl);
    SearchParameterMap parameters = parsed.searchParameterMap();
    parameters.setLoadSynchronousUpTo(2);
    IFhirResourceDao<?> type = storage.getResourceDao(parsed.resourceDefinition().getName());
    List<IBaseResource> found =
        tools.inTransaction(() -> type.search(parameters, request).getAllResources());
    if (found.size() > 1) {
      throw new RefusedException(Refusal.PRECONDITION_FAILED);
    }
    return found.stream()
        .findFirst()
        .map(it -> new ResourceReference(it.fhirType(), it.getIdElement().getIdPart()));
  }
}
