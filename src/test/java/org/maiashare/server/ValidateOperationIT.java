package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DocumentReference;
import org.junit.jupiter.api.Test;

/** {@code $validate} tells what a write would be told, for every profile, and no more. */
class ValidateOperationIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final Path EXAMPLES = Path.of("fhir-profiles", "package", "example");
  private static final Path COUNTER_EXAMPLES = Path.of("ig", "counter-examples");

  @Test
  void everyExampleOfTheGuideIsFoundConformant() throws IOException {
    List<String> refused = new ArrayList<>();
    for (Path file : resources(EXAMPLES)) {
      if (!errors(Files.readString(file)).isEmpty()) {
        refused.add(file.getFileName().toString());
      }
    }
    assertThat(refused).isEmpty();
  }

  @Test
  void everyCounterExampleFailsForItsOwnRule() throws IOException {
    for (Path file : resources(COUNTER_EXAMPLES)) {
      String key = file.getFileName().toString().replace(".json", "");
      assertThat(errors(Files.readString(file)))
          .as(key)
          .isNotEmpty()
          .allMatch(diagnostics -> diagnostics.contains(": " + key + ":"));
    }
  }

  @Test
  void aStoredResourceIsValidatedByItsId() {
    OpenedRecord record = open(GP);
    validate("/" + record.patient(), "").body("issue.severity", not(hasItem("error")));
  }

  @Test
  void whatIsHiddenIsAbsentHereToo() {
    OpenedRecord record = open(GP);
    String absent = "/Patient/0b0e7b7e-0000-4000-8000-000000000000";
    as("nurse-petit").get(absent + "/$validate").then().statusCode(404);
    as("nurse-petit").get("/" + record.patient() + "/$validate").then().statusCode(404);
  }

  @Test
  void referencesAreNotLookedUp() {
    DocumentReference note = noteBy(GP, open(GP).patient());
    DocumentReference lost =
        Drafts.note("Patient/0b0e7b7e-0000-4000-8000-000000000000", role(GP), "x");
    assertThat(errors(Drafts.json(note))).isEmpty();
    assertThat(errors(Drafts.json(lost))).isEmpty();
  }

  @Test
  void aDeletionIsNotValidated() {
    OpenedRecord record = open(GP);
    as(GP).get("/" + record.patient() + "/$validate?mode=delete").then().statusCode(400);
  }

  @Test
  void aMissingProfileIsAWarningAndHidesNoFault() {
    DocumentReference note = noteBy(GP, "Patient/1");
    note.setMeta(null);
    note.setStatus(null);
    validate("/DocumentReference", Drafts.json(note))
        .body("issue.find { it.severity == 'error' }.diagnostics", not(equalTo(null)))
        .body(
            "issue.find { it.details.coding[0].code == 'profile-required' }.severity",
            equalTo("warning"));
  }

  @Test
  void aNamedProfileIsAppliedToo() {
    DocumentReference note = noteBy(GP, "Patient/1");
    as(GP)
        .body(Drafts.json(note))
        .post(
            "/DocumentReference/$validate?profile=https://maiashare.org/fhir/StructureDefinition/maia-liaison-form")
        .then()
        .statusCode(200)
        .body("issue.severity", hasItem("error"));
  }

  private static List<Path> resources(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[^.].*\\.json"))
          .sorted()
          .toList();
    }
  }

  private List<String> errors(String resource) {
    String type = io.restassured.path.json.JsonPath.from(resource).getString("resourceType");
    return validate("/" + type, resource)
        .extract()
        .jsonPath()
        .getList("issue.findAll { it.severity == 'error' }.diagnostics");
  }

  private ValidatableResponse validate(String target, String body) {
    return body.isEmpty()
        ? as(GP).get(target + "/$validate").then().statusCode(200)
        : as(GP).body(body).post(target + "/$validate").then().statusCode(200);
  }
}
