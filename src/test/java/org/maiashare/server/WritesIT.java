package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maiashare.fhir.CodeSystems;

/** Who writes what, and how what is written is labelled (base protocol v1). */
@TestInstance(Lifecycle.PER_CLASS)
class WritesIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String NURSE = "nurse-petit";
  private static final String HELPER = "home-helper-lopes";
  private static final String CATEGORY =
      "meta.security.findAll { it.system == '" + CodeSystems.DATA_CATEGORY + "' }.code";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeAll
  void openTheRecord() {
    record = open(GP, NURSE, HELPER, "pharmacist-faure", "nursing-assistant-moreau");
  }

  @ParameterizedTest
  @CsvSource({
    "gp-martin, 201, 201, 201",
    "nurse-petit, 201, 201, 201",
    "pharmacist-faure, 201, 201, 201",
    "case-manager-roussel, 201, 403, 403",
    "home-helper-lopes, 201, 403, 403",
    "nursing-assistant-moreau, 201, 403, 403"
  })
  void eachRoleFamilyWritesUpToItsCeiling(String client, int note, int condition, int observation) {
    write(client, noteBy(client, record.patient())).statusCode(note);
    write(client, Drafts.condition(record.patient(), "I10")).statusCode(condition);
    write(client, Drafts.temperature(record.patient())).statusCode(observation);
  }

  @Test
  void whatOneSeesAndMayNotWriteIsRefusedWithItsCode() {
    String id = created(GP, Drafts.condition(record.patient(), "E11.9"));
    Condition seen = stored(CASE_MANAGER, Condition.class, "Condition/" + id);
    update(CASE_MANAGER, seen)
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("write-not-allowed"));
    as(CASE_MANAGER)
        .contentType("application/json-patch+json")
        .body("[{\"op\":\"add\",\"path\":\"/recordedDate\",\"value\":\"2026-01-01\"}]")
        .patch("/Condition/" + id)
        .then()
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("write-not-allowed"));
    as(GP).get("/Condition/" + id).then().body("meta.versionId", equalTo("1"));
    seen.addNote().setText("Équilibré");
    update(GP, seen).statusCode(200).body("meta.versionId", equalTo("2"));
  }

  @Test
  void theCategoryIsStampedWhateverTheClientSays() {
    Condition weakened =
        Drafts.labelled(
            Drafts.condition(record.patient(), "J45"), CodeSystems.DATA_CATEGORY, "NOTE");
    String id = created(GP, weakened);
    as(GP).get("/Condition/" + id).then().body(CATEGORY, equalTo(List.of("MED")));
    as(HELPER).get("/Condition/" + id).then().statusCode(404);
  }

  @Test
  void aClientMayLabelMoreStrictly() {
    String note =
        created(
            GP, Drafts.labelled(noteBy(GP, record.patient()), CodeSystems.DATA_CATEGORY, "MED"));
    as(GP).get("/DocumentReference/" + note).then().body(CATEGORY, equalTo(List.of("MED")));
    as(HELPER).get("/DocumentReference/" + note).then().statusCode(404);
  }

  @Test
  void aSensitiveLabelTakesTheResourceAndItsVersionsOutOfSightAtOnce() {
    String id = created(GP, Drafts.condition(record.patient(), "F32.1"));
    Condition condition = stored(CASE_MANAGER, Condition.class, "Condition/" + id);
    update(GP, Drafts.psychiatric(condition)).statusCode(200);
    for (String road : List.of("", "/_history", "/_history/1", "/_history/2")) {
      as(CASE_MANAGER).get("/Condition/" + id + road).then().statusCode(404);
      as(GP).get("/Condition/" + id + road).then().statusCode(200);
    }
    String query = "/Condition?patient=" + record.patient() + "&code=F32.1";
    assertThat(total(CASE_MANAGER, query)).isZero();
    assertThat(total(GP, query)).isEqualTo(1);
    as(GP).get("/Condition/" + id + "/_history").then().body("total", equalTo(2));
  }

  @Test
  void leavingALabelOutRemovesNothing() {
    String id = created(GP, Drafts.psychiatric(Drafts.condition(record.patient(), "F41.1")));
    Condition unlabelled = Drafts.condition(record.patient(), "F41.1");
    unlabelled.setId("Condition/" + id);
    update(GP, unlabelled).statusCode(200);
    as(GP).get("/Condition/" + id).then().body("meta.security.code", hasItem("PSY"));
    as(CASE_MANAGER).get("/Condition/" + id).then().statusCode(404);
  }

  @Test
  void aResourceStaysWithItsPerson() {
    OpenedRecord other = open(GP);
    String id = created(GP, Drafts.condition(record.patient(), "I48"));
    Condition moved = stored(GP, Condition.class, "Condition/" + id);
    moved.setSubject(new Reference(other.patient()));
    update(GP, moved)
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("person-changed"));
    assertThat(total(GP, "/Condition?patient=" + other.patient())).isZero();
    assertThat(total(GP, "/Condition?patient=" + record.patient() + "&code=I48")).isEqualTo(1);
  }

  @Test
  void aResourceAboutTwoPersonsOrNoneIsRefused() {
    OpenedRecord other = open(GP);
    var twofold = Drafts.temperature(record.patient());
    twofold.addFocus(new Reference(other.patient()));
    write(GP, twofold)
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("person-several"));
    Condition nobodys = Drafts.condition(record.patient(), "I10");
    nobodys.setSubject(null);
    write(GP, nobodys)
        .statusCode(422)
        .body("issue[0].details.coding[0].code", equalTo("person-missing"));
  }

  @Test
  void aNoteIsSignedInNobodyElsesName() {
    write(HELPER, noteBy(GP, record.patient())).statusCode(403);
    write(HELPER, noteBy(HELPER, record.patient()).setAuthor(null)).statusCode(422);
    String id = created(HELPER, noteBy(HELPER, record.patient()));
    DocumentReference note = stored(GP, DocumentReference.class, "DocumentReference/" + id);
    update(GP, note.setDescription("Corrigée")).statusCode(403);
    update(HELPER, note).statusCode(200);
  }

  @Test
  void clientsDoNotChooseIds() {
    Condition chosen = Drafts.condition(record.patient(), "I10");
    chosen.setId("Condition/chosen-by-me");
    update(GP, chosen).statusCode(404);
    as(GP).get("/Condition/chosen-by-me").then().statusCode(404);
  }

  @Test
  void anOutdatedVersionIsNotOverwritten() {
    String id = created(GP, Drafts.condition(record.patient(), "N18"));
    Condition condition = stored(GP, Condition.class, "Condition/" + id);
    condition.addNote().setText("première");
    update(GP, condition).statusCode(200);
    as(GP)
        .header("If-Match", "W/\"1\"")
        .body(Drafts.json(condition))
        .put("/Condition/" + id)
        .then()
        .statusCode(409)
        .body("issue[0].details.coding[0].code", equalTo("conflict"));
  }

  @Test
  void anUnchangedResourceIsNotSentAgain() {
    String id = created(GP, Drafts.condition(record.patient(), "H40"));
    as(GP).header("If-None-Match", "W/\"1\"").get("/Condition/" + id).then().statusCode(304);
    as(GP).header("If-None-Match", "W/\"0\"").get("/Condition/" + id).then().statusCode(200);
  }

  @Test
  void aConditionalCreateCreatesOnceWithinWhatTheRequesterSees() {
    Condition draft = Drafts.condition(record.patient(), "K21");
    String condition = "patient=" + record.patient() + "&code=K21";
    assertThat(createUnless(condition, draft)).isEqualTo(201);
    assertThat(createUnless(condition, draft)).isEqualTo(200);
    assertThat(total(GP, "/Condition?" + condition)).isEqualTo(1);
  }

  @Test
  void noOutcomeTellsHowLongItTook() {
    String note = Drafts.json(noteBy(NURSE, record.patient()));
    String id = created(as(NURSE), "DocumentReference", note);
    for (String header : List.of("If-None-Exist", "X-Nothing")) {
      String outcome =
          as(NURSE)
              .header("Prefer", "return=OperationOutcome")
              .header(header, "_id=" + id)
              .body(note)
              .post("/DocumentReference")
              .asString();
      assertThat(outcome)
          .contains("\"resourceType\":\"OperationOutcome\"", "\"information\"")
          .doesNotContainPattern("\\d ?ms\\b|resource \\W*\\d+\\W*\\.");
    }
  }

  @Test
  void theDirectoryIsWrittenByItsAdministratorOnly() {
    String organisation = Drafts.json(Drafts.newOrganisation());
    as(GP).body(organisation).post("/Organization").then().statusCode(403);
    as(CASE_MANAGER).body(organisation).post("/Organization").then().statusCode(403);
    String id = created(directoryAdministrator(), "Organization", organisation);
    as(HELPER).get("/Organization/" + id).then().statusCode(200);
  }

  private int createUnless(String condition, Condition draft) {
    return as(GP)
        .header("If-None-Exist", condition)
        .body(Drafts.json(draft))
        .post("/Condition")
        .statusCode();
  }

  private ValidatableResponse write(String client, Resource draft) {
    return as(client).body(Drafts.json(draft)).post("/" + draft.fhirType()).then();
  }
}
