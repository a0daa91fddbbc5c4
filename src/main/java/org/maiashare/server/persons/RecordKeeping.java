package org.maiashare.server.persons;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.audit.AuditedResource;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.CellNumber;
import org.maiashare.cells.Labeller;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;
import org.maiashare.enforcement.Outgoing;
import org.maiashare.grants.Grants;

/**
 * Adds what the server itself has to say to a person's record; used inside the privileged door, in
 * the transaction that causes it.
 */
public final class RecordKeeping {

  private final DaoRegistry storage;
  private final Grants grants;
  private final EntityManager entities;

  public RecordKeeping(DaoRegistry storage, Grants grants, EntityManager entities) {
    this.storage = storage;
    this.grants = grants;
    this.entities = entities;
  }

  /** Stores a resource among what the person's record holds of a category. */
  public AuditedResource add(int block, DataCategory category, Resource resource) {
    Labeller.stamp(resource, AccessClass.plain(category));
    return add(new CellBlock(block).plainCell(category).value(), resource);
  }

  /** Stores a resource where another lies, labelled as it is: whoever sees one sees both. */
  public AuditedResource addBeside(Resource other, Resource resource) {
    other.getMeta().getSecurity().forEach(label -> resource.getMeta().addSecurity(label.copy()));
    return add(cellOf(other), resource);
  }

  private AuditedResource add(int cell, Resource resource) {
    resource.setUserData(Constants.RESOURCE_PARTITION_ID, RequestPartitionId.fromPartitionId(cell));
    storage.getResourceDao(resource.fhirType()).create(resource, new SystemRequestDetails());
    return new AuditedResource(resource.fhirType() + "/" + resource.getIdPart(), "1", cell);
  }

  /** A resource of a person's record as it is now. */
  public <R extends Resource> R read(Class<R> type, String id) {
    return storage
        .getResourceDao(type)
        .read(new IdType(type.getSimpleName(), id), new SystemRequestDetails());
  }

  /** Stores a changed resource where it lies. */
  public AuditedResource update(Resource changed) {
    int cell = cellOf(changed);
    IIdType id =
        storage.getResourceDao(changed).update(changed, new SystemRequestDetails()).getId();
    return new AuditedResource(
        changed.fhirType() + "/" + id.getIdPart(), id.getVersionIdPart(), cell);
  }

  private static int cellOf(Resource stored) {
    return Outgoing.cellOf(stored).orElseThrow();
  }

  /** The number of the person in whose record a resource lies. */
  public static int blockOf(Resource stored) {
    return new CellNumber(cellOf(stored)).block().number();
  }

  /** Writes what waits, for whoever reads it by SQL. */
  public void flush() {
    entities.flush();
  }

  /** Computes the person's grants from what the transaction has written. */
  public void recompute(int block) {
    flush();
    grants.recompute(List.of(block));
  }
}
