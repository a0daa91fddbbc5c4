package org.maiashare.leak;

import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/** Words that occur in one resource and nowhere else: where they turn up, it was seen. */
final class Canary {

  static final String SYSTEM = "https://maiashare.org/fhir/test/canary";

  private Canary() {}

  static void mark(Resource resource, String word) {
    resource.getMeta().addTag(SYSTEM, word, null);
  }

  static Optional<String> of(Resource resource) {
    return resource.getMeta().getTag().stream()
        .filter(tag -> SYSTEM.equals(tag.getSystem()))
        .map(Coding::getCode)
        .findFirst();
  }
}
