package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.leak.OpenPolicies;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Behind a database whose policies let everything through, the rules still refuse. */
@ExtendWith(OutputCaptureExtension.class)
class SecondLayerIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";

  private Runnable restoration = () -> {};
  private String patient = "";
  private String condition = "";

  @Override
  boolean isProtected() {
    return false;
  }

  @BeforeEach
  void takeThePoliciesAway() throws Exception {
    OpenedRecord record = open(GP, HELPER);
    patient = record.patient();
    condition = created(GP, Drafts.condition(patient, "I10"));
    restoration = OpenPolicies.onAllTables(owner());
  }

  @AfterEach
  void putThePoliciesBack() {
    restoration.run();
  }

  @Test
  void aReadIsAnsweredAsAbsentAndReported(CapturedOutput output) {
    double before = withheld();
    as(HELPER).get("/Condition/" + condition).then().statusCode(404);
    assertThat(withheld()).isEqualTo(before + 1);
    assertThat(output.getAll()).contains("1 resources of the types [Condition] were withheld");
    assertThat(output.getAll()).doesNotContain(condition);
  }

  @Test
  void aSearchLosesWhatIsWithheldAndWhatCountsIt() {
    JsonPath found = search(HELPER, "/Condition?_total=accurate&_count=1&patient=" + patient);
    assertThat(found.getList("entry")).isNull();
    assertThat(found.getString("total")).isNull();
    assertThat(found.getList("link.relation")).containsExactly("self");
  }

  @Test
  void whatIsIncludedIsWithheldAndTheRestIsGiven() {
    JsonPath found =
        search(HELPER, "/Patient?_revinclude=Condition:patient&_id=" + patient.substring(8));
    assertThat(found.getList("entry.resource.resourceType")).containsExactly("Patient");
  }

  @Test
  void theWholeRecordHoldsNothingThatTheRulesRefuse() {
    JsonPath record = search(HELPER, "/" + patient + "/$everything?_count=200");
    assertThat(record.getList("entry.resource.resourceType"))
        .contains("Patient")
        .doesNotContain("Condition");
  }

  @Test
  void aBatchAnswersAsAbsent() {
    JsonPath answer =
        as(HELPER)
            .body(
                """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"Condition/%s"}},
                  {"request":{"method":"GET","url":"%s"}}]}
                """
                    .formatted(condition, patient))
            .post("/")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getString("entry[0].response.status")).startsWith("404");
    assertThat(answer.getString("entry[0].resource")).isNull();
    assertThat(answer.getString("entry[1].response.status")).startsWith("200");
  }

  @Test
  void aSummaryInABatchIsGivenToWhoMayReadIt() {
    double before = withheld();
    JsonPath answer =
        as(GP)
            .body(
                """
                {"resourceType":"Bundle","type":"batch","entry":[
                  {"request":{"method":"GET","url":"Condition?_id=%s&_summary=true"}}]}
                """
                    .formatted(condition))
            .post("/")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getString("entry[0].resource.entry[0].resource.id")).isEqualTo(condition);
    assertThat(withheld()).isEqualTo(before);
  }

  @Test
  void whoMayReadIsAnsweredAsEver() {
    double before = withheld();
    double checked = meters.get(SecondLayer.CHECKED).counter().count();
    as(GP).get("/Condition/" + condition).then().statusCode(200);
    assertThat(withheld()).isEqualTo(before);
    assertThat(meters.get(SecondLayer.CHECKED).counter().count()).isEqualTo(checked + 1);
  }

  private JdbcClient owner() throws Exception {
    try (var connection = systemPool.getConnection()) {
      return JdbcClient.create(
          new DriverManagerDataSource(connection.getMetaData().getURL(), "postgres", ""));
    }
  }
}
