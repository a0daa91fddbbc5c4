package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.maiashare.fhir.CodeSystems;

/**
 * Records that nobody wrote for this project (Synthea), taken in unchanged. Needs the folder that
 * holds them: {@code -Dcorpora=<folder>}, with {@code synthea} in it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class SyntheticRecordsIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";

  private final Map<String, JsonPath> loaded = new TreeMap<>();

  @BeforeAll
  void loadTheRecords() throws IOException {
    String corpora = System.getProperty("corpora", "");
    assumeThat(corpora).as("-Dcorpora names no folder of records").isNotBlank();
    Path folder = Path.of(corpora, "synthea");
    for (String directory : List.of("hospitalInformation", "practitionerInformation")) {
      String bundle = Files.readString(folder.resolve(directory + ".json"));
      directoryAdministrator().body(bundle).post("/").then().statusCode(200);
    }
    for (Path record : records(folder)) {
      String bundle = Files.readString(record);
      JsonPath answer =
          importClient().body(bundle).post("/").then().statusCode(200).extract().jsonPath();
      assertThat(answer.<String>getList("entry.response.status"))
          .hasSize(JsonPath.from(bundle).getList("entry").size())
          .allMatch(status -> status.startsWith("201"));
      loaded.put(located(answer, 0), answer);
    }
  }

  private static List<Path> records(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches(".*\\d_?.*-.*\\.json"))
          .sorted()
          .toList();
    }
  }

  @Test
  void eightRecordsAreTakenInWhole() {
    assertThat(loaded).hasSize(8);
    assertThat(loaded.keySet()).allMatch(reference -> reference.startsWith("Patient/"));
  }

  @Test
  void everyResourceIsLabelledWithOneCategory() {
    for (String patient : loaded.keySet()) {
      JsonPath record =
          importClient()
              .get("/" + patient + "/$everything?_count=200")
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      List<List<Map<String, String>>> labels =
          record.getList(
              "entry.findAll { it.resource.subject || it.resource.patient }"
                  + ".resource.meta.security");
      assertThat(labels).hasSizeGreaterThan(5);
      for (List<Map<String, String>> one : labels) {
        assertThat(one.stream().filter(it -> CodeSystems.DATA_CATEGORY.equals(it.get("system"))))
            .hasSize(1);
      }
    }
  }

  @Test
  void nobodyOfTheTerritorySeesThemUntilTheyAreInTheTeam() {
    String patient = loaded.keySet().iterator().next();
    int problems = problemsOf(patient);
    assertThat(problems).isPositive();
    for (String client : List.of(GP, HELPER, "nurse-petit", CASE_MANAGER, "mme-durand")) {
      as(client).get("/" + patient).then().statusCode(404);
      assertThat(total(client, "/Condition?patient=" + patient)).as(client).isZero();
    }
    CareTeam team = Drafts.team(patient);
    Drafts.addMember(team, role(GP));
    Drafts.addMember(team, role(HELPER));
    importClient().body(Drafts.json(team)).post("/CareTeam").then().statusCode(201);
    assertThat(total(GP, "/Condition?patient=" + patient)).isEqualTo(problems);
    as(HELPER).get("/" + patient).then().statusCode(200);
    assertThat(total(HELPER, "/Condition?patient=" + patient)).isZero();
    as(CASE_MANAGER).get("/" + patient).then().statusCode(404);
  }

  private int problemsOf(String patient) {
    JsonPath answer = Objects.requireNonNull(loaded.get(patient));
    return (int)
        answer.<String>getList("entry.response.location").stream()
            .filter(location -> location.startsWith("Condition/"))
            .count();
  }
}
