package org.maiashare.server.audit;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditedResource;

/** The stored resources that an answer carries. */
final class Disclosed {

  private Disclosed() {}

  static List<AuditedResource> in(@Nullable IBaseResource answer) {
    List<AuditedResource> found = new ArrayList<>();
    collect(answer, found);
    return found;
  }

  private static void collect(@Nullable IBaseResource answer, List<AuditedResource> found) {
    if (answer instanceof Bundle bundle && bundle.getMeta().getVersionId() == null) {
      bundle.getEntry().forEach(entry -> collect(entry.getResource(), found));
    } else if (answer instanceof Resource resource
        && !(resource instanceof OperationOutcome)
        && !(resource instanceof Parameters)
        && resource.getIdElement().hasIdPart()) {
      found.add(of(resource));
    }
  }

  static AuditedResource of(Resource resource) {
    return new AuditedResource(
        resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
        String.valueOf(resource.getIdElement().getVersionIdPart()).replace("null", ""),
        cell(resource));
  }

  private static int cell(Resource resource) {
    return RequestPartitionId.getPartitionIfAssigned(resource)
        .filter(RequestPartitionId::hasPartitionIds)
        .map(RequestPartitionId::getFirstPartitionIdOrNull)
        .orElse(0);
  }
}
