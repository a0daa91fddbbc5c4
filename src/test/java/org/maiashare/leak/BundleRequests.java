package org.maiashare.leak;

import ca.uhn.fhir.context.FhirContext;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** Several readings in one batch or transaction. */
final class BundleRequests {

  private final Function<Chance, Sent> readings;

  /**
   * @param readings where the entries come from
   */
  BundleRequests(Function<Chance, Sent> readings) {
    this.readings = readings;
  }

  Sent draw(Chance chance) {
    Bundle bundle = new Bundle();
    bundle.setType(chance.oneIn(2) ? BundleType.BATCH : BundleType.TRANSACTION);
    int many = 1 + chance.below(3);
    while (bundle.getEntry().size() < many) {
      Sent reading = readings.apply(chance);
      if (reading.method().equals("GET")) {
        var request = bundle.addEntry().getRequest();
        request.setMethod(HTTPVerb.GET).setUrl(reading.path());
        String known = reading.headers().get("If-None-Match");
        if (known != null) {
          request.setIfNoneMatch(known);
        }
      }
    }
    return Sent.post("", FhirContext.forR4Cached().newJsonParser().encodeResourceToString(bundle));
  }
}
