package org.maiashare.server.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.cells.UrnTypes;
import org.maiashare.conformance.SentResource;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/**
 * Validates what a client sends to be written before anything is looked up or stored: alone, or all
 * entries of a transaction together. The entries of a batch fail one by one, when their turn comes.
 */
@Interceptor
public final class ValidationGate {

  private final SentBodies bodies;
  private final WriteCheck check;

  ValidationGate(SentBodies bodies, WriteCheck check) {
    this.bodies = bodies;
    this.check = check;
  }

  /** Refuses with everything that is wrong. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void validate(RequestDetails request, RestOperationTypeEnum interaction) {
    if (!(request.getResource() instanceof Resource resource)) {
      return;
    }
    List<Fault> faults =
        switch (interaction) {
          case CREATE, UPDATE ->
              check.check(resource, new SentResource(bodies.of(request, resource)), UrnTypes.NONE);
          case TRANSACTION ->
              resource instanceof Bundle bundle
                  ? entries(bundle, bodies.of(request, bundle))
                  : List.of();
          default -> List.of();
        };
    if (!faults.isEmpty()) {
      throw new RefusedException(Refusal.UNPROCESSABLE, faults);
    }
  }

  private List<Fault> entries(Bundle bundle, ObjectNode sent) {
    Map<String, String> types = new HashMap<>();
    for (BundleEntryComponent entry : bundle.getEntry()) {
      if (entry.hasFullUrl() && entry.hasResource()) {
        types.put(entry.getFullUrl(), entry.getResource().fhirType());
      }
    }
    UrnTypes urns = urn -> Optional.ofNullable(types.get(urn));
    List<Fault> faults = new ArrayList<>();
    for (int index = 0; index < bundle.getEntry().size(); index++) {
      BundleEntryComponent entry = bundle.getEntry().get(index);
      if (writes(entry)
          && sent.at("/entry/" + index + "/resource") instanceof ObjectNode resource) {
        SentResource one = new SentResource(resource, "Bundle.entry[" + index + "].resource");
        faults.addAll(check.check(entry.getResource(), one, urns));
      }
    }
    return bundle.getType() == BundleType.BATCH ? List.of() : faults;
  }

  private static boolean writes(BundleEntryComponent entry) {
    HTTPVerb method = entry.getRequest().getMethod();
    return entry.hasResource() && (method == HTTPVerb.POST || method == HTTPVerb.PUT);
  }
}
