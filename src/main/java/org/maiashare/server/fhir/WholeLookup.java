package org.maiashare.server.fhir;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.api.svc.ResolveIdentityMode;
import ca.uhn.fhir.jpa.dao.index.IdHelperService;
import ca.uhn.fhir.jpa.model.cross.IResourceLookup;
import ca.uhn.fhir.jpa.model.cross.JpaResourceLookup;
import ca.uhn.fhir.jpa.model.dao.JpaPid;
import ca.uhn.fhir.jpa.model.entity.PartitionablePartitionId;
import ca.uhn.fhir.jpa.model.entity.ResourceHistoryTable;
import ca.uhn.fhir.jpa.model.entity.ResourceTable;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;

/**
 * Finds the resource to be read together with its current version, in the one statement that HAPI
 * would spend on its number; the session then knows both, and the read asks for nothing more. What
 * is not found so, because absent or hidden, is looked for as HAPI does.
 */
class WholeLookup extends IdHelperService {

  private static final String CURRENT_VERSION =
      "select v from ResourceHistoryTable v join fetch v.myResourceTable r"
          + " where r.myResourceType = :type and r.myFhirId = :id"
          + " and v.myResourceVersion = r.myVersion";

  @PersistenceContext private @Nullable EntityManager entities;

  @Override
  public IResourceLookup<JpaPid> resolveResourceIdentity(
      RequestPartitionId cells, @Nullable String type, String id, ResolveIdentityMode mode) {
    if (entities != null && type != null && cells.isAllPartitions() && mode.isIncludeDeleted()) {
      List<ResourceHistoryTable> found =
          entities
              .createQuery(CURRENT_VERSION, ResourceHistoryTable.class)
              .setParameter("type", type)
              .setParameter("id", id)
              .getResultList();
      if (found.size() == 1) {
        return lookup(found.get(0));
      }
    }
    return super.resolveResourceIdentity(cells, type, id, mode);
  }

  private static IResourceLookup<JpaPid> lookup(ResourceHistoryTable version) {
    ResourceTable resource = version.getResourceTable();
    resource.setCurrentVersionEntity(version);
    JpaPid pid = resource.getId();
    PartitionablePartitionId cell = resource.getPartitionId();
    pid.setAssociatedResourceId(new IdType(resource.getResourceType(), resource.getFhirId()));
    return new JpaResourceLookup(
        resource.getResourceType(), resource.getFhirId(), pid, resource.getDeleted(), cell);
  }
}
