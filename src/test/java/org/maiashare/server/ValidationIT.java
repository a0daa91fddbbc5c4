package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.Profiles;

/** Nothing is stored that departs from the profiles of the guide. */
@TestInstance(Lifecycle.PER_CLASS)
class ValidationIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String CODES = "issue.details.coding.flatten().code";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeAll
  void openTheRecord() {
    record = open(GP);
  }

  @Test
  void everyFaultIsToldWithItsPlaceInBothLanguages() {
    int before = notes();
    DocumentReference note = noteBy(GP, record.patient());
    note.setDate(null).setStatus(null);
    write(GP, note)
        .statusCode(422)
        .body("issue", hasSize(2))
        .body(CODES, everyItem(equalTo("element-missing")))
        .body("issue.details.coding.flatten().system", everyItem(equalTo(Canonical.OUTCOME_CODES)))
        .body(
            "issue.expression.flatten()",
            hasItems("DocumentReference.date", "DocumentReference.status"))
        .body("issue.details.text", everyItem(containsString("obligatoire manque. / A required")))
        .body("issue.diagnostics", hasItem(containsString("DocumentReference.date: minimum")));
    assertThat(notes()).isEqualTo(before);
  }

  @Test
  void anElementThatDoesNotExistIsNotDroppedInSilence() {
    String body = Drafts.json(noteBy(GP, record.patient())).replace("\"date\"", "\"dates\"");
    as(GP)
        .body(body)
        .post("/DocumentReference")
        .then()
        .statusCode(422)
        .body(CODES, hasItems("element-unknown", "element-missing"));
  }

  @Test
  void anElementThatDoesNotExistIsRefusedInXmlToo() {
    as(GP)
        .contentType("application/fhir+xml")
        .body(
            "<Condition xmlns='http://hl7.org/fhir'><subject><reference value='"
                + record.patient()
                + "'/></subject><unheardOf value='1'/></Condition>")
        .post("/Condition")
        .then()
        .statusCode(400)
        .body(CODES, hasItem("malformed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "maia-nothing",
        "maia-care-plan",
        "maia-liaison-note|9.9.9",
        "maia-privacy-choice"
      })
  void aProfileThatIsNotOursForThisTypeOrVersionIsRefused(String profile) {
    DocumentReference note = noteBy(GP, record.patient());
    note.setMeta(null).getMeta().addProfile(Profiles.of(profile));
    write(GP, note)
        .statusCode(422)
        .body(CODES, everyItem(startsWith("profile-")))
        .body("issue[0].expression[0]", equalTo("DocumentReference.meta.profile[0]"));
  }

  @Test
  void aProfessionalsSoftwareClaimsAProfileOfTheGuide() {
    DocumentReference note = noteBy(GP, record.patient());
    note.setMeta(null);
    write(GP, note)
        .statusCode(422)
        .body(CODES, equalTo(List.of("profile-required")))
        .body("issue[0].diagnostics", containsString(Profiles.of("maia-liaison-form")));
    write(GP, Drafts.temperature(record.patient())).statusCode(201);
  }

  @Test
  void nothingOfATransactionIsStoredWhenOneEntryIsInvalid() {
    int before = notes();
    DocumentReference wrong = noteBy(GP, record.patient());
    wrong.setDate(null);
    as(GP)
        .body(BundleDraft.transaction().post(noteBy(GP, record.patient())).post(wrong).json())
        .post("/")
        .then()
        .statusCode(422)
        .body("issue.expression.flatten()", equalTo(List.of("Bundle.entry[1].resource.date")));
    assertThat(notes()).isEqualTo(before);
  }

  @Test
  void aBatchStoresItsValidEntriesAndTellsTheFaultsOfTheOthers() {
    int before = notes();
    DocumentReference wrong = noteBy(GP, record.patient());
    wrong.setDate(null);
    as(GP)
        .body(BundleDraft.batch().post(wrong).post(noteBy(GP, record.patient())).json())
        .post("/")
        .then()
        .statusCode(200)
        .body("entry[0].response.status", startsWith("422"))
        .body(
            "entry[0].response.outcome.issue[0].expression[0]",
            equalTo("Bundle.entry[0].resource.date"))
        .body(
            "entry[0].response.outcome.issue[0].details.coding[0].code", equalTo("element-missing"))
        .body("entry[1].response.status", startsWith("201"));
    assertThat(notes()).isEqualTo(before + 1);
  }

  @Test
  void aPatchThatBreaksTheProfileChangesNothing() {
    String id = created(GP, noteBy(GP, record.patient()));
    as(GP)
        .contentType("application/json-patch+json")
        .body("[{\"op\":\"remove\",\"path\":\"/date\"}]")
        .patch("/DocumentReference/" + id)
        .then()
        .statusCode(422)
        .body(CODES, equalTo(List.of("element-missing")));
    as(GP).get("/DocumentReference/" + id).then().body("meta.versionId", equalTo("1"));
    as(GP)
        .contentType("application/json-patch+json")
        .body("[{\"op\":\"add\",\"path\":\"/description\",\"value\":\"Relu\"}]")
        .patch("/DocumentReference/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void anUpdateIsHeldToItsProfileToo() {
    CareTeam team = stored(CASE_MANAGER, CareTeam.class, record.team());
    team.getExtension().clear();
    update(CASE_MANAGER, team).statusCode(422);
    as(CASE_MANAGER).get("/" + record.team()).then().body("meta.versionId", equalTo("1"));
  }

  @Test
  void aReferenceToAHiddenResourceIsAnsweredAsOneToAnAbsentOne() {
    String hidden = record.patient();
    String other = "Patient/0b0e7b7e-0000-4000-8000-000000000000";
    String absent = refusal("nurse-petit", Drafts.condition(other, "I10"));
    assertThat(refusal("nurse-petit", Drafts.condition(hidden, "I10"))).isEqualTo(absent);
  }

  @Test
  void aSystemThatTakesOverRecordsDoesWithoutOurProfilesAndIsToldWhatTheRulesLack() {
    DocumentReference letter = Drafts.letter(record.patient(), "Reprise");
    letter.setType(null).setMeta(null);
    write("import-client", letter, "import")
        .statusCode(422)
        .body(CODES, equalTo(List.of("category-missing")))
        .body("issue[0].expression[0]", equalTo("DocumentReference.type"));
    Consent consent =
        Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, new Reference(record.team()));
    consent.setMeta(null);
    consent.getCategory().remove(1);
    write("import-client", consent, "import")
        .statusCode(422)
        .body(CODES, equalTo(List.of("category-missing")));
  }

  private int notes() {
    return total(GP, "/DocumentReference?patient=" + record.patient());
  }

  private ValidatableResponse write(String client, Resource draft, String... permissions) {
    return as(client, permissions).body(Drafts.json(draft)).post("/" + draft.fhirType()).then();
  }

  private String refusal(String client, Resource draft) {
    return write(client, draft).statusCode(422).extract().asString();
  }
}
