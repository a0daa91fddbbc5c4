package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.interceptor.model.ReadPartitionIdRequestDetails;
import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.dao.BaseHapiFhirResourceDao;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.PersonOf;
import org.maiashare.grants.PrivilegedWork;

/**
 * Gives every written resource the number of its cell, which HAPI stores as its partition. Reading
 * goes over all partitions: what the requester may not see, the database refuses.
 */
@Interceptor
public final class CellInterceptor {

  private final PersonLookup persons;
  private final CellChoice choice;
  private final WriteTools tools;
  private final TargetClasses targets;

  public CellInterceptor(WriteTools tools, PersonLookup persons, CellChoice choice) {
    this.tools = tools;
    this.targets = new TargetClasses(tools, choice);
    this.persons = persons;
    this.choice = choice;
  }

  /**
   * All partitions, or for types that are about nobody the one they lie in: HAPI resolves
   * references by search ({@code Practitioner?identifier=...}) in a transaction's own partitions
   * only, unless it is told of another one.
   */
  @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_READ)
  public RequestPartitionId read(ReadPartitionIdRequestDetails reading) {
    String type = reading.getResourceType();
    return type != null && PersonOf.isNobodys(type)
        ? RequestPartitionId.fromPartitionId(CellBlock.NOBODY.number())
        : RequestPartitionId.allPartitions();
  }

  /**
   * Looks at a whole transaction before its entries are written one by one. The entries of a batch
   * stand alone: HAPI comes back here with each of them.
   */
  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void walk(RequestDetails request, IBaseBundle bundle) {
    Bundle entries = (Bundle) bundle;
    if (PrivilegedWork.isUnderWay()) {
      return;
    }
    if (!entries.hasType()) {
      throw new RefusedException(Refusal.INVALID_REQUEST);
    }
    if (entries.getType() == BundleType.BATCH) {
      entries.getEntry().forEach(BundleEntries::checkForm);
    } else {
      new BundleWalk(persons, request).attachTickets(entries);
    }
  }

  @Hook(Pointcut.STORAGE_PARTITION_IDENTIFY_CREATE)
  public RequestPartitionId write(IBaseResource written, RequestDetails request) {
    Resource resource = (Resource) written;
    return RequestPartitionId.fromPartitionId(
        ChosenCell.of(resource).orElseGet(() -> choose(resource, request)));
  }

  private int choose(Resource resource, RequestDetails request) {
    int cell;
    if (isUpdate(resource, request)) {
      cell = storedCell(resource);
    } else {
      PersonTicket ticket = PersonTicket.of(resource).orElseGet(() -> ticket(resource, request));
      ticket.attachTo(resource);
      cell =
          ticket.block() == 0
              ? CellBlock.NOBODY.number()
              : choice.cellFor(resource, choice.classOf(resource, targets.of(resource)), ticket);
    }
    ChosenCell.attach(resource, cell);
    return cell;
  }

  private PersonTicket ticket(Resource resource, RequestDetails request) {
    if (PrivilegedWork.isUnderWay()) {
      return PersonTicket.NOBODY;
    }
    return resource instanceof Patient patient
        ? persons.opening(patient)
        : persons.of(resource, request);
  }

  /** A resource stays where it is until it is relabelled; ids are the server's to give. */
  private int storedCell(Resource resource) {
    return tools
        .inTransaction(
            () -> tools.cells().cellOf(resource.fhirType(), resource.getIdElement().getIdPart()))
        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  private static boolean isUpdate(Resource resource, RequestDetails request) {
    return request != null
        && request.getRequestType() == RequestTypeEnum.PUT
        && resource.getIdElement().hasIdPart()
        && !BaseHapiFhirResourceDao.isResourceIdServerAssigned(resource);
  }
}
