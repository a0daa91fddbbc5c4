package org.maiashare.conformance;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The guide as it lies in the project, and a validator for it, made once for all tests. */
final class Guide {

  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final FhirPackage PACKAGE = GuideOfThisBuild.guide();
  static final ConformanceValidator VALIDATOR = GuideOfThisBuild.validator();

  static final Path EXAMPLES = Path.of("fhir-profiles", "package", "example");
  static final Path COUNTER_EXAMPLES = Path.of("ig", "counter-examples");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Guide() {}

  /** The resources of a folder. */
  static List<Path> resources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An example of the guide, free to be spoilt. */
  static ObjectNode example(String name) {
    return read(EXAMPLES.resolve(name + ".json"));
  }

  static List<Nonconformity> faults(ObjectNode resource) {
    return VALIDATOR.check(new SentResource(resource), () -> false);
  }
}
