package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A one-stop desk finds whom a caller speaks of, and learns of nobody else. */
class MatchIT extends EmergencyTest {

  private static final String DESK = "desk-dumas";

  /** Of the neighbouring territory. */
  private static final String NEIGHBOUR = "desk-brume-picard";

  private final String family = "Dubreuil-" + Drafts.letters(UUID.randomUUID());
  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecord() {
    record = open(person(family), GP);
  }

  @Test
  void thePersonIsFoundByAllFiveTraitsAndSeenForADay() {
    String condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
    as(DESK).get("/" + record.patient()).then().statusCode(404);
    match(DESK, person(family.replace('-', ' ').toUpperCase(Locale.FRENCH)))
        .statusCode(200)
        .body("type", equalTo("searchset"))
        .body("total", equalTo(1))
        .body("entry[0].fullUrl", containsString("/fhir/" + record.patient()))
        .body("entry[0].resource.id", equalTo(record.patientId()))
        .body("entry[0].resource.name[0].family", equalTo(family))
        .body("entry[0].search.score", equalTo(1))
        .body("entry[0].search.extension[0].valueCode", equalTo("certain"));
    as(DESK).get("/" + record.patient()).then().statusCode(200);
    for (String more : List.of(condition, record.team())) {
      as(DESK).get("/" + more).then().statusCode(404);
    }
    as(NEIGHBOUR).get("/" + record.patient()).then().statusCode(404);
    aDayPasses();
    as(DESK).get("/" + record.patient()).then().statusCode(404);
    match(DESK, person(family)).body("total", equalTo(1));
    as(DESK).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void absentOfAnotherTerritoryOpposedOrTwiceTheAnswerIsTheSame() {
    Answer absent = answer(DESK, person("Absente"));
    assertThat(absent.status()).isEqualTo(200);
    assertThat(absent.body()).contains("\"total\":0").doesNotContain("entry");
    assertThat(answer(NEIGHBOUR, person(family))).isEqualTo(absent);
    assertThat(answer(DESK, person(family).setGender(AdministrativeGender.MALE))).isEqualTo(absent);
    created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(DESK)));
    assertThat(answer(DESK, person(family))).isEqualTo(absent);
    String twice = "Dubreuil-" + Drafts.letters(UUID.randomUUID());
    open(person(twice), GP);
    open(person(twice), GP);
    assertThat(answer(DESK, person(twice))).isEqualTo(absent);
  }

  @Test
  void whoIsNoDeskFindsNobodyThisWay() {
    for (String client : List.of(GP, CASE_MANAGER, "home-helper-lopes")) {
      for (String name : List.of(family, "Absente")) {
        match(client, person(name))
            .statusCode(403)
            .body("issue[0].details.coding[0].code", equalTo("match-not-allowed"));
      }
    }
  }

  @Test
  void lessThanFiveTraitsAreRefusedBeforeAnybodyIsLookedUp() {
    Patient bornSometime = person(family);
    bornSometime.getBirthDateElement().setValueAsString("1938");
    for (Patient incomplete :
        List.of(
            new Patient(),
            bornSometime,
            person(family).setGender(null),
            person(" "),
            person("%"),
            Drafts.patient())) {
      match(DESK, incomplete).statusCode(400);
    }
    as(DESK)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Patient/$match")
        .then()
        .statusCode(400);
    assertThat(attempts()).isZero();
  }

  @Test
  void whoLooksTooOftenIsStoppedWhoeverTheyLookFor() {
    match(DESK, person("Absente"));
    system
        .sql(
            "insert into maia.attempt (kind, practitioner)"
                + " select kind, practitioner from maia.attempt, generate_series(1, 59)")
        .update();
    for (String name : List.of(family, "Absente")) {
      match(DESK, person(name))
          .statusCode(429)
          .body("issue[0].details.coding[0].code", equalTo("matches-too-often"));
    }
  }

  @Test
  void thePersonsJournalSaysWhoFoundThemAndWhoLookedInVain() {
    match(DESK, person(family)).body("total", equalTo(1));
    match(NEIGHBOUR, person(family)).body("total", equalTo(0));
    as(CASE_MANAGER)
        .get("/AuditEvent?patient=" + record.patient() + "&_count=50")
        .then()
        .statusCode(200)
        .body("entry.resource.subtype.flatten().count { it.display == '$match' }", equalTo(2))
        .body("entry.resource.outcomeDesc", hasItem("not-found"));
  }

  private static Patient person(String family) {
    Patient patient = Drafts.patient();
    Drafts.identify(patient, family, "Lucienne Marie", "10323");
    return patient;
  }

  private int attempts() {
    return system.sql("select count(*) from maia.attempt").query(Integer.class).single();
  }

  private void aDayPasses() {
    system.sql("update maia.desk_match set found_at = found_at - interval '1 day'").update();
    system
        .sql(
            "update maia.grant_row set valid = tstzrange(lower(valid) - interval '1 day',"
                + " upper(valid) - interval '1 day') where basis like '%desk-match-access%'")
        .update();
  }

  private ValidatableResponse match(String client, Patient described) {
    return send(client, described).then();
  }

  private Answer answer(String client, Patient described) {
    return Answer.of(send(client, described), "none");
  }

  private Response send(String client, Patient described) {
    Parameters parameters = new Parameters();
    parameters.addParameter().setName("resource").setResource(described);
    parameters.addParameter("onlyCertainMatches", new BooleanType(true));
    return as(client).body(Drafts.json(parameters)).post("/Patient/$match");
  }
}
