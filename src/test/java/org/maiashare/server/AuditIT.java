package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Condition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who looked is on record: for the person, in their words, and for those who watch over it. */
class AuditIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";

  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";

  @BeforeEach
  void openTheRecord() {
    record = open(GP);
    condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
  }

  @Test
  void aReadIsRecordedWithWhoAskedWhatLeftAndOnWhatGround() {
    as(GP).get("/" + condition).then().statusCode(200);
    Map<String, Object> event = events("read").get(0);
    JsonPath read = JsonPath.from(json(event));
    assertThat(read.getString("agent[0].who.reference")).isEqualTo(role(GP).getReference());
    assertThat(read.getString("agent[0].role[0].coding[0].code")).isEqualTo("physician");
    assertThat(read.getList("entity.what.reference"))
        .contains(record.patient(), condition + "/_history/1");
    assertThat(read.getString("outcome")).isEqualTo("0");
    assertThat(read.getList("extension[0].extension.valueCoding.code")).contains("team-access");
    assertThat(json(event)).doesNotContain("I10");
  }

  @Test
  void aWriteIsRecordedWithItsVersion() {
    List<Map<String, Object>> creations = events("create");
    assertThat(creations.stream().map(AuditIT::json))
        .anySatisfy(event -> assertThat(event).contains(condition + "/_history/1"));
  }

  @Test
  void aSearchIsRecordedWithAllThatItFoundAndNotWithWhatWasLookedFor() {
    as(GP).get("/Condition?code=I10&patient=" + record.patient()).then().statusCode(200);
    String event = json(events("search-type").get(0));
    assertThat(event).contains(condition).doesNotContain("I10");
  }

  @Test
  void aRefusalIsRecorded() {
    as(HELPER).get("/" + condition).then().statusCode(404);
    auditor()
        .get("/AuditEvent?_count=20")
        .then()
        .statusCode(200)
        .body("entry.resource.outcomeDesc", hasItem("not-found"));
  }

  @Test
  void aTokenThatIsNotAcceptedIsRecorded() {
    bearing("nonsense").get("/Patient").then().statusCode(401);
    auditor()
        .get("/AuditEvent?_count=20")
        .then()
        .body(
            "entry.resource.findAll { it.outcomeDesc == 'token-invalid' }.type.code",
            hasItem("110114"));
  }

  @Test
  void readingTheAuditIsRecordedAsWell() {
    String patient = "/AuditEvent?patient=" + record.patient();
    as(CASE_MANAGER).get(patient).then().statusCode(200);
    auditor()
        .get("/AuditEvent?_count=20")
        .then()
        .body("entry.resource.subtype.code.flatten()", hasItem("search-type"))
        .body(containsString("AuditEvent/"));
  }

  @Test
  void onlyThoseWhoWatchOverTheRecordReadWhoLooked() {
    String about = "/AuditEvent?patient=" + record.patient();
    as(GP).get(about).then().statusCode(200).body("entry", equalTo(null));
    as(HELPER).get(about).then().statusCode(200).body("entry", equalTo(null));
    as(CASE_MANAGER).get("/AuditEvent").then().statusCode(200).body("entry", equalTo(null));
    as(GP).get("/" + record.patient() + "/$access-journal").then().statusCode(403);
    as(HELPER).get("/" + record.patient() + "/$access-journal").then().statusCode(404);
    String id = (String) events("create").get(0).get("id");
    as(CASE_MANAGER).get("/AuditEvent/" + id).then().statusCode(200).body("id", equalTo(id));
    as(GP).get("/AuditEvent/" + id).then().statusCode(404);
    as(HELPER).get("/AuditEvent/" + id).then().statusCode(404);
    as(HELPER).get("/AuditEvent/20200101-1-nowhere").then().statusCode(404);
    as(HELPER).get("/AuditEvent/no-such").then().statusCode(404);
  }

  @Test
  void oneRequestAboutTwoPersonsIsToldOfEachByItself() {
    OpenedRecord other = open(GP);
    String theirs = "Condition/" + created(GP, Drafts.condition(other.patient(), "I10"));
    as(GP).get("/Condition?_count=1000&code=I10").then().body(containsString(theirs));
    String told = json(events("search-type").get(0));
    assertThat(told).contains(condition, record.patient());
    assertThat(told).doesNotContain(theirs).doesNotContain(other.patient());
    String id = (String) events("search-type").get(0).get("id");
    auditor().get("/AuditEvent/" + id).then().body(containsString(theirs));
  }

  @Test
  void whatIsHiddenFromWhoeverReadsTheAuditIsNotToldThere() {
    String hidden =
        "Condition/" + created(GP, Drafts.psychiatric(Drafts.condition(record.patient(), "F32.1")));
    as(CASE_MANAGER).get("/" + hidden).then().statusCode(404);
    as(GP).get("/" + hidden).then().statusCode(200);
    String about = "/AuditEvent?_count=100&patient=" + record.patient();
    String id =
        auditor().get(about).path("entry.resource.find { it.subtype[0].code == 'read' }.id");
    auditor().get("/AuditEvent/" + id).then().body(containsString(hidden));
    as(CASE_MANAGER).get("/AuditEvent/" + id).then().statusCode(404);
    as(CASE_MANAGER).get(about).then().statusCode(200).body(not(containsString(hidden)));
    journal("")
        .body("parameter.part.flatten().valueString", not(hasItem(containsString("consulté"))));
  }

  @Test
  void whatWasHiddenSinceIsNoLongerTold() {
    as(GP).get("/" + condition).then().statusCode(200);
    assertThat(json(events("read").get(0))).contains(condition);
    Condition hidden = Drafts.psychiatric(Drafts.condition(record.patient(), "I10"));
    hidden.setId(condition);
    as(GP).body(Drafts.json(hidden)).put("/" + condition).then().statusCode(200);
    as(CASE_MANAGER).get("/" + condition).then().statusCode(404);
    as(CASE_MANAGER)
        .get("/AuditEvent?_count=100&patient=" + record.patient())
        .then()
        .body(not(containsString(condition)));
  }

  @Test
  void nobodyWritesAuditEvents() {
    as(CASE_MANAGER)
        .body("{\"resourceType\":\"AuditEvent\"}")
        .post("/AuditEvent")
        .then()
        .statusCode(not(is(201)));
  }

  @Test
  void theJournalTellsThePersonInTheirWords() {
    as(GP).get("/" + condition).then().statusCode(200);
    journal("")
        .body(
            "parameter.part.flatten().valueString",
            hasItem(containsString("a consulté : données de santé")))
        .body("parameter.part.flatten().valueCoding.code", hasItem("MED"));
    journal("?language=fr-easy")
        .body(
            "parameter.part.flatten().valueString",
            hasItem(containsString("a lu vos informations")));
    journal("?language=en")
        .body("parameter.part.flatten().valueString", hasItem(containsString("read: health data")));
    journal("?from=2020-01-01&to=2020-01-02").body("parameter", equalTo(null));
  }

  @Test
  void theJournalRefusesWhatItDoesNotSpeak() {
    as(CASE_MANAGER)
        .get("/" + record.patient() + "/$access-journal?language=de")
        .then()
        .statusCode(400);
  }

  private io.restassured.response.ValidatableResponse journal(String query) {
    return as(CASE_MANAGER)
        .get("/" + record.patient() + "/$access-journal" + query)
        .then()
        .statusCode(200);
  }

  private io.restassured.specification.RequestSpecification auditor() {
    return as("auditor", "auditor");
  }

  /** The events of this interaction about the record, the latest first. */
  private List<Map<String, Object>> events(String interaction) {
    JsonPath answer = search(CASE_MANAGER, "/AuditEvent?_count=50&patient=" + record.patient());
    List<Map<String, Object>> events =
        answer.getList("entry.resource.findAll { it.subtype[0].code == '" + interaction + "' }");
    assertThat(events).isNotEmpty();
    return events;
  }

  private static String json(Map<String, Object> event) {
    try {
      return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(event);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
