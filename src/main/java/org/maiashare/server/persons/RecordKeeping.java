package org.maiashare.server.persons;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.audit.AuditedResource;
import org.maiashare.cells.CellBlock;
import org.maiashare.cells.Labeller;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.DataCategory;
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
    int cell = new CellBlock(block).plainCell(category).value();
    Labeller.stamp(resource, AccessClass.plain(category));
    resource.setUserData(Constants.RESOURCE_PARTITION_ID, RequestPartitionId.fromPartitionId(cell));
    storage.getResourceDao(resource.fhirType()).create(resource, new SystemRequestDetails());
    return new AuditedResource(resource.fhirType() + "/" + resource.getIdPart(), "1", cell);
  }

  /** Computes the person's grants from what the transaction has written. */
  public void recompute(int block) {
    entities.flush();
    grants.recompute(List.of(block));
  }
}
