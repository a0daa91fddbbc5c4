package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * The official HL7 validator, offline, over every example and counter-example of the guide and over
 * everything that the server returns for the demonstration: {@code mvn -Pconformance verify}.
 */
@Tag("conformance")
class OfficialValidatorIT extends ServerTest {

  private static final Path WORK = Path.of("target", "conformance");
  private static final Path EXAMPLES = Path.of("fhir-profiles", "package", "example");
  private static final Path COUNTER_EXAMPLES = Path.of("ig", "counter-examples");
  private static final Path RETURNED = WORK.resolve("returned");
  private static final int MANY = 200;

  @Test
  void findsNoErrorInTheGuideNorInWhatTheServerReturns() throws Exception {
    writeWhatTheServerReturns();
    String printed =
        new OfficialValidator(WORK)
            .run(List.of(EXAMPLES, COUNTER_EXAMPLES, RETURNED), List.of(EXAMPLES, RETURNED));
    System.out.println(summary(printed));
    assertThat(count(RETURNED)).isGreaterThan(500);
    assertThat(printed).contains(", 0 at fault");
  }

  private void writeWhatTheServerReturns() throws IOException {
    FileSystemUtils.deleteRecursively(RETURNED);
    Files.createDirectories(RETURNED);
    JsonPath statement = anonymous().get("/metadata").then().statusCode(200).extract().jsonPath();
    for (String type : statement.<String>getList("rest[0].resource.type")) {
      for (int offset = 0; write(type, offset) == MANY; offset += MANY) {
        assertThat(offset).isLessThan(10_000);
      }
    }
  }

  /** Writes one page, as the software sees it that took the records in. */
  private int write(String type, int offset) throws IOException {
    String page =
        importClient()
            .get("/" + type + "?_count=" + MANY + "&_offset=" + offset)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Bundle bundle = FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, page);
    for (BundleEntryComponent entry : bundle.getEntry()) {
      Resource resource = entry.getResource();
      Files.writeString(
          RETURNED.resolve(type + "-" + resource.getIdElement().getIdPart() + ".json"),
          Drafts.json(resource));
    }
    return bundle.getEntry().size();
  }

  private static String summary(String printed) throws IOException {
    StringBuilder table =
        new StringBuilder("| resources | validated | at fault |\n|---|---|---|\n");
    for (Path folder : List.of(EXAMPLES, COUNTER_EXAMPLES, RETURNED)) {
      long faults;
      try (Stream<Path> files = Files.list(folder)) {
        faults =
            files
                .filter(file -> printed.lines().anyMatch(file.getFileName().toString()::equals))
                .count();
      }
      table.append("| %s | %d | %d |\n".formatted(folder, count(folder), faults));
    }
    return table
        .append(
            printed
                .lines()
                .filter(line -> !line.startsWith("warning"))
                .collect(Collectors.joining("\n")))
        .toString();
  }

  private static long count(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.json")).count();
    }
  }
}
