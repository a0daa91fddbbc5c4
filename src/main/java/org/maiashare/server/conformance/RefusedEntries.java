package org.maiashare.server.conformance;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.enforcement.Fault;

/** What was wrong with the entries of a batch; HAPI's answer to it has no room for that. */
public final class RefusedEntries {

  private RefusedEntries() {}

  /** The faults of one entry; empty when it failed for another reason, or did not. */
  public static List<Fault> faults(RequestDetails request, int entry) {
    if (request.getResource() instanceof Bundle sent && entry < sent.getEntry().size()) {
      Resource resource = sent.getEntry().get(entry).getResource();
      return resource == null ? List.of() : WriteCheck.found(resource).orElse(List.of());
    }
    return List.of();
  }
}
