package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/** References by business identifier, which the server resolves when it stores a transaction. */
final class ConditionalReference {

  private ConditionalReference() {}

  static Reference to(String resourceType, String system, String value) {
    return new Reference(resourceType + "?" + query(system, value));
  }

  /** The search for one identifier, percent-encoded as in any query. */
  static String query(String system, String value) {
    return "identifier=" + token(system, value);
  }

  /** A code as the value of a search parameter, percent-encoded. */
  static String token(Coding coding) {
    return token(coding.getSystem(), coding.getCode());
  }

  private static String token(String system, String value) {
    return URLEncoder.encode(system + "|" + value, UTF_8);
  }
}
