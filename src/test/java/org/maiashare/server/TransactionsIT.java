package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bundles that write: whole or not at all, and batches entry by entry. */
class TransactionsIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aNewPersonComesWithTeamAndRecordInAnyOrder(boolean personFirst) {
    String urn = "urn:uuid:" + UUID.randomUUID();
    BundleDraft bundle = BundleDraft.transaction();
    if (personFirst) {
      bundle.post(urn, Drafts.patient());
    }
    bundle
        .post(Drafts.condition(urn, "I10"))
        .post(Drafts.psychiatric(Drafts.condition(urn, "F41.1")))
        .post(Drafts.team(urn, GP, HELPER))
        .post(noteBy(GP, urn));
    if (!personFirst) {
      bundle.post(urn, Drafts.patient());
    }
    JsonPath answer =
        as(GP).body(bundle.json()).post("/").then().statusCode(200).extract().jsonPath();
    String patient = located(answer, personFirst ? 0 : 4);
    assertThat(patient).startsWith("Patient/");
    assertThat(total(GP, "/Condition?patient=" + patient)).isEqualTo(2);
    assertThat(total(HELPER, "/DocumentReference?patient=" + patient)).isEqualTo(1);
    assertThat(total(HELPER, "/Condition?patient=" + patient)).isZero();
    as(CASE_MANAGER).get("/" + patient).then().statusCode(404);
  }

  @Test
  void withoutATeamTheOpenerWritesNoHealthData() {
    String urn = "urn:uuid:" + UUID.randomUUID();
    Patient patient = Drafts.patient();
    String bundle =
        BundleDraft.transaction().post(urn, patient).post(Drafts.condition(urn, "I10")).json();
    as(GP).body(bundle).post("/").then().statusCode(403);
    assertThat(persons(patient)).isZero();
    String alone = BundleDraft.transaction().post(urn, patient).json();
    as(GP).body(alone).post("/").then().statusCode(200);
    assertThat(persons(patient)).isEqualTo(1);
  }

  @Test
  void whoMayNotOpenFilesOpensNone() {
    Patient patient = Drafts.patient();
    for (String client : List.of(HELPER, "pharmacist-faure", "mme-durand", "daughter-durand")) {
      as(client).body(Drafts.json(patient)).post("/Patient").then().statusCode(403);
    }
    assertThat(persons(patient)).isZero();
  }

  @Test
  void aTransactionThatFailsInItsLastEntryLeavesNothing() {
    String urn = "urn:uuid:" + UUID.randomUUID();
    Patient patient = Drafts.patient();
    String bundle =
        BundleDraft.transaction()
            .post(urn, patient)
            .post(Drafts.team(urn, GP))
            .post(Drafts.condition(urn, "I10"))
            .post(Drafts.condition("Patient/" + UUID.randomUUID(), "I10"))
            .json();
    List<Integer> before = counts();
    as(GP).body(bundle).post("/").then().statusCode(422);
    assertThat(counts()).isEqualTo(before);
    assertThat(persons(patient)).isZero();
  }

  @Test
  void aTransactionThatWritesTooMuchInItsLastEntryLeavesNothing() {
    OpenedRecord record = open(GP, HELPER);
    List<Integer> before = counts();
    String bundle =
        BundleDraft.transaction()
            .post(noteBy(HELPER, record.patient()))
            .post(Drafts.condition(record.patient(), "I10"))
            .json();
    as(HELPER).body(bundle).post("/").then().statusCode(403);
    assertThat(counts()).isEqualTo(before);
    String allowed = BundleDraft.transaction().post(noteBy(HELPER, record.patient())).json();
    as(HELPER).body(allowed).post("/").then().statusCode(200);
    assertThat(counts()).isNotEqualTo(before);
  }

  @Test
  void aBatchKeepsWhatSucceedsAndSaysWhatDoesNot() {
    OpenedRecord record = open(GP, HELPER);
    String batch =
        BundleDraft.batch()
            .post(noteBy(HELPER, record.patient()))
            .post(Drafts.condition(record.patient(), "I10"))
            .post(noteBy(HELPER, record.patient()))
            .json();
    as(HELPER)
        .body(batch)
        .post("/")
        .then()
        .statusCode(200)
        .body("entry[0].response.status", startsWith("201"))
        .body("entry[1].response.status", startsWith("403"))
        .body("entry[1].response.outcome.issue[0].details.coding[0].code", startsWith("write-not"))
        .body("entry[2].response.status", startsWith("201"));
    assertThat(total(HELPER, "/DocumentReference?patient=" + record.patient())).isEqualTo(2);
    assertThat(total(GP, "/Condition?patient=" + record.patient())).isZero();
  }

  @Test
  void aConditionalEntryFindsWhatIsThere() {
    OpenedRecord record = open(GP);
    String id = created(GP, Drafts.condition(record.patient(), "K21"));
    String body =
        BundleDraft.transaction()
            .post(Drafts.condition(record.patient(), "K21"))
            .json()
            .replace(
                "\"url\":\"Condition\"",
                "\"url\":\"Condition\",\"ifNoneExist\":\"_id=" + id + "\"");
    JsonPath answer = as(GP).body(body).post("/").then().statusCode(200).extract().jsonPath();
    assertThat(located(answer, 0)).isEqualTo("Condition/" + id);
    assertThat(total(GP, "/Condition?patient=" + record.patient())).isEqualTo(1);
  }

  private int persons(Patient patient) {
    return total(GP, "/Patient?identifier=" + patient.getIdentifierFirstRep().getValue());
  }

  /** Rows of resources and versions, cells that hold any, persons with a record, and openings. */
  private List<Integer> counts() {
    JdbcClient database = JdbcClient.create(systemPool);
    return List.of(
            "hfj_resource",
            "hfj_res_ver",
            "(select distinct partition_id from hfj_resource) cells",
            "maia.person where patient_id not like 'reserved:%'",
            "maia.admission")
        .stream()
        .map(rows -> database.sql("select count(*) from " + rows).query(Integer.class).single())
        .toList();
  }
}
