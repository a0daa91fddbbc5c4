package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever breaks the glass learns of nobody who is absent, or who refuses. */
class BreakGlassTellsNothingIT extends EmergencyTest {

  private final String family = "Dubreuil-" + Drafts.letters(UUID.randomUUID());
  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecord() {
    Patient patient = Drafts.patient();
    Drafts.identify(patient, family, "Lucienne Marie", "10323");
    record = open(patient, GP);
  }

  @Test
  void thePersonIsFoundByAllFiveTraitsHoweverTheirNameIsWritten() {
    describe(parameters(family, "Lucienne Marie", "female", "1938-04-12", "10323"))
        .then()
        .statusCode(200)
        .body(
            "parameter.find { it.name == 'patient' }.valueReference.reference",
            equalTo(record.patient()));
    describe(
            parameters(
                family.toLowerCase(java.util.Locale.FRENCH).replace('-', ' '),
                "LUCIENNE-Marie",
                "female",
                "1938-04-12",
                "10323"))
        .then()
        .statusCode(200);
    inEmergency(REGULATOR).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void withAnyTraitWrongNobodyIsFound() {
    Answer absent =
        answer(parameters("Absente", "Lucienne Marie", "female", "1938-04-12", "10323"));
    assertThat(absent.status()).isEqualTo(404);
    assertThat(answer(parameters(family, "Lucienne", "female", "1938-04-12", "10323")))
        .isEqualTo(absent);
    assertThat(answer(parameters(family, "Lucienne Marie", "male", "1938-04-12", "10323")))
        .isEqualTo(absent);
    assertThat(answer(parameters(family, "Lucienne Marie", "female", "1938-04-13", "10323")))
        .isEqualTo(absent);
    assertThat(answer(parameters(family, "Lucienne Marie", "female", "1938-04-12", "10324")))
        .isEqualTo(absent);
  }

  @Test
  void whoRefusesAndWhoIsAbsentAreAnsweredAlike() {
    String nobody = UUID.randomUUID().toString();
    Answer absent = ofId(nobody);
    Answer unfindable =
        answer(parameters("Absente", "Lucienne Marie", "female", "1938-04-12", "10323"));
    created(CASE_MANAGER, Drafts.emergencyOpposition(record.patient()));
    assertThat(absent.status()).isEqualTo(404);
    assertThat(ofId(record.patientId())).isEqualTo(absent);
    assertThat(answer(parameters(family, "Lucienne Marie", "female", "1938-04-12", "10323")))
        .isEqualTo(unfindable);
    assertThat(ofId("no-such-id")).isEqualTo(absent);
  }

  @Test
  void twoPersonsOfTheSameTraitsAreNobody() {
    Patient twin = Drafts.patient();
    Drafts.identify(twin, family, "Lucienne Marie", "10323");
    open(twin, GP);
    assertThat(
            answer(parameters(family, "Lucienne Marie", "female", "1938-04-12", "10323")).status())
        .isEqualTo(404);
  }

  @Test
  void whoTriesTooOftenIsStoppedWhoeverTheyAskForAndTheAuditSaysSo() {
    for (int attempt = 0; attempt < 20; attempt++) {
      ofId(UUID.randomUUID().toString());
    }
    for (String id : java.util.List.of(record.patientId(), UUID.randomUUID().toString())) {
      inEmergency(REGULATOR)
          .body(call(true, REASON))
          .post("/Patient/" + id + "/$break-glass")
          .then()
          .statusCode(429)
          .body(containsString("\"emergency-too-often\""));
    }
    as("auditor", "auditor")
        .get("/AuditEvent?_count=5")
        .then()
        .body(containsString("emergency-too-often"));
    breakTheGlass(DOCTOR, record).then().statusCode(200);
  }

  @Test
  void whatIsWrittenWronglyIsRefusedBeforeAnythingIsLookedUp() {
    String path = "/" + record.patient() + "/$break-glass";
    String long500 = "a".repeat(501);
    for (String body :
        java.util.List.of(
            "{\"resourceType\":\"Parameters\"}",
            call(true, "court"),
            call(true, "         vide         "),
            call(true, long500),
            call(true, "Une ligne\u0007ou deux"),
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"reason\",\"valueString\":\""
                + REASON
                + "\"}]}",
            "{\"resourceType\":\"Parameters\",\"parameter\":[{\"name\":\"reason\",\"valueInteger\":3},"
                + "{\"name\":\"unable-to-consent\",\"valueBoolean\":true}]}",
            "{\"resourceType\":\"Patient\"}")) {
      int status = inEmergency(REGULATOR).body(body).post(path).statusCode();
      assertThat(status).as(body).isBetween(400, 422);
    }
    assertThat(attempts()).isZero();
    assertThat(describe(parameters(true, REASON)).statusCode()).isEqualTo(400);
    assertThat(describe(parameters(family, "Lucienne", "femme", "1938-04-12", "1")).statusCode())
        .isEqualTo(400);
    assertThat(describe(parameters(family, "Lucienne", "female", "1938", "1")).statusCode())
        .isEqualTo(400);
    assertThat(describe(parameters("%", "_", "female", "1938-04-12", "'")).statusCode())
        .isEqualTo(400);
    assertThat(attempts()).isZero();
    inEmergency(REGULATOR)
        .get(path + "?reason=x")
        .then()
        .statusCode(org.hamcrest.Matchers.oneOf(400, 405));
  }

  private int attempts() {
    return system.sql("select count(*) from maia.attempt").query(Integer.class).single();
  }

  private Answer ofId(String id) {
    return Answer.of(
        inEmergency(REGULATOR).body(call(true, REASON)).post("/Patient/" + id + "/$break-glass"),
        id);
  }

  private Answer answer(Parameters parameters) {
    return Answer.of(describe(parameters), "none");
  }

  private Response describe(Parameters parameters) {
    return inEmergency(REGULATOR).body(Drafts.json(parameters)).post("/Patient/$break-glass");
  }

  private static Parameters parameters(
      String family, String given, String sex, String born, String place) {
    Parameters parameters = parameters(true, REASON);
    parameters.addParameter("birth-family-name", new StringType(family));
    parameters.addParameter("birth-given-names", new StringType(given));
    parameters.addParameter("sex", new CodeType(sex));
    parameters.addParameter("birth-date", new DateType(born));
    parameters.addParameter("birthplace", new StringType(place));
    return parameters;
  }
}
