package org.maiashare.fhir;

import ca.uhn.fhir.context.FhirContext;
import org.hl7.fhir.r4.model.Resource;

/** Resources written as JSON, with single quotes and our addresses shortened, for tests. */
public final class Written {

  private static final FhirContext R4 = FhirContext.forR4Cached();

  private Written() {}

  /** Reads JSON; {@code ours:} stands for our base address, a quote for a double quote. */
  @SuppressWarnings("unchecked")
  public static <R extends Resource> R json(String json) {
    String text = json.replace('\'', '"').replace("ours:", Canonical.BASE + "/");
    return (R) R4.newJsonParser().parseResource(text);
  }
}
