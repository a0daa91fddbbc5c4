package org.maiashare.server.audit;

import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditedResource;
import org.maiashare.cells.CellBlock;
import org.maiashare.enforcement.Outgoing;

/** The stored resources that an answer carries. */
final class Disclosed {

  private Disclosed() {}

  static List<AuditedResource> in(@Nullable IBaseResource answer) {
    return Outgoing.of(answer).stream().map(Disclosed::of).toList();
  }

  static AuditedResource of(Resource resource) {
    return new AuditedResource(
        resource.fhirType() + "/" + resource.getIdElement().getIdPart(),
        String.valueOf(resource.getIdElement().getVersionIdPart()).replace("null", ""),
        Outgoing.cellOf(resource).orElse(CellBlock.NOBODY.number()));
  }
}
