package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import org.hl7.fhir.r4.model.Reference;

/** References by business identifier, which the server resolves when it stores a transaction. */
final class ConditionalReference {

  private ConditionalReference() {}

  static Reference to(String resourceType, String system, String value) {
    return new Reference(resourceType + "?" + query(system, value));
  }

  /** The search for one identifier, percent-encoded as in any query. */
  static String query(String system, String value) {
    return "identifier=" + URLEncoder.encode(system + "|" + value, UTF_8);
  }
}
