package org.maiashare.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import org.maiashare.fhir.CodeSystems;

/** Whether an Observation is coded as one of the AGGIR grid's. */
final class AggirCodes {

  private AggirCodes() {}

  static boolean areIn(SentResource observation) {
    for (JsonNode coding : observation.json().path("code").path("coding")) {
      if (CodeSystems.AGGIR_VARIABLE.equals(coding.path("system").asText())) {
        return true;
      }
    }
    return false;
  }
}
