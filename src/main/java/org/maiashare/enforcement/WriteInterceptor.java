package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.PersonOf;
import org.maiashare.decision.AccessClass;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.grants.PrivilegedWork;

/**
 * Stands before every write: may this requester write in this cell? The database asks the same
 * again. And notes what a change of facts means for the grants when the transaction commits.
 */
@Interceptor
public final class WriteInterceptor {

  private static final Set<String> DIRECTORY =
      Set.of("Practitioner", "PractitionerRole", "Organization", "HealthcareService", "Group");
  private static final String PROTOCOL = "Contract";
  private static final String CONSENT = "Consent";

  private final WriteTools tools;
  private final PersonLookup persons;
  private final CellChoice choice;

  public WriteInterceptor(WriteTools tools, PersonLookup persons, CellChoice choice) {
    this.tools = tools;
    this.persons = persons;
    this.choice = choice;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void create(IBaseResource resource) {
    if (PrivilegedWork.isUnderWay()) {
      return;
    }
    CommitWork work = CommitWork.ofCurrentTransaction(tools);
    PersonTicket ticket = PersonTicket.of(resource).orElseThrow();
    int cell = ChosenCell.of(resource).orElseThrow();
    if (ticket.opened().isPresent()) {
      if (work.opens(ticket.block())) {
        tools.persons().open(ticket.block(), ticket.opened().get(), Openers.current());
      }
      work.checkLater(cell);
    } else {
      requireWritable(cell);
    }
    noteChange(work, Optional.empty(), (Resource) resource, ticket);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void update(IBaseResource before, IBaseResource after, RequestDetails request) {
    if (PrivilegedWork.isUnderWay()) {
      return;
    }
    Resource resource = (Resource) after;
    String id = resource.getIdElement().getIdPart();
    int oldCell =
        tools
            .cells()
            .cellOf(resource.fhirType(), id)
            .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    requireWritable(oldCell);
    PersonTicket ticket = persons.ticketOfCell(oldCell);
    requireSamePerson((Resource) before, resource, ticket, request);
    CommitWork work = CommitWork.ofCurrentTransaction(tools);
    if (ticket.block() != 0) {
      AccessClass current = tools.persons().about(oldCell).accessClass();
      AccessClass wanted = choice.classOf((Resource) before, resource, current);
      int newCell = choice.cellAfter(resource, current, oldCell, wanted, ticket);
      if (newCell != oldCell) {
        requireWritable(newCell);
        work.move(resource.fhirType(), id, newCell);
      }
    }
    noteChange(work, Optional.of((Resource) before), resource, ticket);
  }

  /**
   * Whoever may write a referral need not see the person: what stays as it was is not looked up.
   */
  private void requireSamePerson(
      Resource before, Resource resource, PersonTicket ticket, RequestDetails request) {
    boolean stays =
        resource.fhirType().equals("Patient") || PersonOf.of(before).equals(PersonOf.of(resource));
    if (!stays && persons.of(resource, request).block() != ticket.block()) {
      throw new RefusedException(Refusal.PERSON_CHANGED);
    }
  }

  private void requireWritable(int cell) {
    if (!tools.persons().mayWrite(cell)) {
      throw new RefusedException(Refusal.WRITE_NOT_ALLOWED);
    }
  }

  private static void noteChange(
      CommitWork work, Optional<Resource> before, Resource resource, PersonTicket ticket) {
    String type = resource.fhirType();
    if (resource instanceof Provenance provenance) {
      work.signatures().filed(ticket.block(), provenance);
    }
    if (ticket.block() != 0) {
      if (ticket.splits() || PersonFactsReader.RESOURCE_TYPES.contains(type)) {
        work.personChanged(ticket.block());
      }
      if (type.equals(CONSENT)) {
        work.consentFiled(ticket.block(), resource.getIdElement().getIdPart());
      }
    } else if (type.equals(PROTOCOL)) {
      work.protocolFiled(resource.getIdElement().getIdPart());
      work.signatures().filed((Contract) resource);
    } else if (DIRECTORY.contains(type)) {
      work.directoryChanged(DirectoryChange.concerned(before, resource));
    }
  }
}
