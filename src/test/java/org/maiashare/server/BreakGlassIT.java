package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In an emergency the glass is broken, for a time, and everybody concerned knows. */
class BreakGlassIT extends EmergencyTest {

  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";
  private String note = "";

  @BeforeEach
  void openTheRecord() {
    record = open(GP);
    condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I48"));
    note = "DocumentReference/" + created(GP, noteBy(GP, record.patient()));
  }

  @Test
  void whatHelpsIsReadUntilTheAccessEndsByItself() {
    inEmergency(DOCTOR).get("/" + condition).then().statusCode(404);
    breakTheGlass(DOCTOR, record)
        .then()
        .statusCode(200)
        .body(
            "parameter.find { it.name == 'patient' }.valueReference.reference",
            equalTo(record.patient()))
        .body(
            "parameter.findAll { it.name == 'category' }.valueCoding.code",
            hasItems("ADM", "MED", "ALERT", "LEG", "PLAN"))
        .body(
            "parameter.find { it.name == 'french' }.valueString",
            containsString("Accès en urgence ouvert jusqu'au"));
    inEmergency(DOCTOR).get("/" + record.patient()).then().statusCode(200);
    inEmergency(DOCTOR)
        .get("/" + condition)
        .then()
        .statusCode(200)
        .body("meta.security.code", hasItem("BTG"));
    inEmergency(DOCTOR).get("/" + note).then().statusCode(404);
    inEmergency(DOCTOR).get("/" + record.team()).then().statusCode(404);
    fiveHoursPass();
    inEmergency(DOCTOR).get("/" + condition).then().statusCode(404);
    inEmergency(DOCTOR).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void theMarkOfAnEmergencyIsOnTheAnswerAndNotOnWhatIsStored() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    inEmergency(DOCTOR)
        .get("/Condition?patient=" + record.patient())
        .then()
        .body("meta.security.code", hasItem("BTG"))
        .body("total", equalTo(1));
    as(GP).get("/" + condition).then().body("meta.security.code", not(hasItem("BTG")));
    inEmergency(DOCTOR).get("/metadata").then().statusCode(200);
    anonymous().get("/metadata").then().body("meta", equalTo(null));
  }

  @Test
  void onlyTheRoleThatOpenedItReadsAndOnlyForThatPurpose() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    as(DOCTOR).get("/" + condition).then().statusCode(404);
    inEmergency(REGULATOR).get("/" + condition).then().statusCode(404);
    inEmergency(GP).get("/" + condition).then().statusCode(404);
  }

  @Test
  void whatIsVeryRestrictedStaysClosed() {
    String urn = "urn:uuid:" + java.util.UUID.randomUUID();
    JsonPath taken =
        importClient()
            .body(
                BundleDraft.transaction()
                    .post(urn, Drafts.patient())
                    .post(Drafts.team(urn, GP))
                    .post(
                        Drafts.labelled(
                            Drafts.condition(urn, "Z00"),
                            org.maiashare.fhir.CodeSystems.CONFIDENTIALITY,
                            "V"))
                    .post(Drafts.condition(urn, "Z01"))
                    .json())
            .post("/")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    breakTheGlass(DOCTOR, new OpenedRecord(located(taken, 0), located(taken, 1)))
        .then()
        .statusCode(200);
    inEmergency(DOCTOR).get("/" + located(taken, 2)).then().statusCode(404);
    inEmergency(DOCTOR).get("/" + located(taken, 3)).then().statusCode(200);
  }

  @Test
  void aNoteIsLeftAndNothingElseIsWritten() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    inEmergency(DOCTOR)
        .body(Drafts.json(noteBy(DOCTOR, record.patient())))
        .post("/DocumentReference")
        .then()
        .statusCode(201);
    inEmergency(DOCTOR)
        .get("/DocumentReference?subject=" + record.patient())
        .then()
        .body("total", equalTo(1));
    inEmergency(DOCTOR).get("/" + note).then().statusCode(404);
    inEmergency(DOCTOR)
        .body(Drafts.json(Drafts.condition(record.patient(), "I10")))
        .post("/Condition")
        .then()
        .statusCode(403);
  }

  @Test
  void theCaseManagerOwesAReviewAndBothTheyAndThePersonAreTold() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    JsonPath tasks =
        search(CASE_MANAGER, "/Task?code=emergency-review&patient=" + record.patient());
    assertThat(tasks.getInt("total")).isEqualTo(1);
    assertThat(tasks.getString("entry[0].resource.status")).isEqualTo("requested");
    assertThat(tasks.getString("entry[0].resource.owner.reference"))
        .isEqualTo(role(CASE_MANAGER).getReference());
    assertThat(tasks.getString("entry[0].resource.reasonCode.text")).isEqualTo(REASON);
    JsonPath told =
        search(
            CASE_MANAGER, "/Communication?category=emergency-review&patient=" + record.patient());
    assertThat(told.getList("entry.resource.recipient.reference.flatten()", String.class))
        .containsExactlyInAnyOrder(role(CASE_MANAGER).getReference(), record.patient());
    assertThat(told.getList("entry.resource.payload.contentString.flatten()", String.class))
        .anySatisfy(it -> assertThat(it).contains("Une revue est obligatoire", REASON))
        .anySatisfy(it -> assertThat(it).contains("pour vous aider en urgence", "Garnier"))
        .anySatisfy(it -> assertThat(it).contains("to help you in an emergency"));
    inEmergency(DOCTOR)
        .get("/Task/" + tasks.getString("entry[0].resource.id"))
        .then()
        .statusCode(404);
    String review = tasks.getString("entry[0].resource.id");
    var task = stored(CASE_MANAGER, org.hl7.fhir.r4.model.Task.class, "Task/" + review);
    update(CASE_MANAGER, task.setStatus(org.hl7.fhir.r4.model.Task.TaskStatus.COMPLETED))
        .statusCode(200);
  }

  @Test
  void whoAsksAgainKeepsTheAccessTheyHave() {
    String first = until(breakTheGlass(DOCTOR, record));
    List<Response> more =
        Stream.of(1, 2)
            .map(any -> CompletableFuture.supplyAsync(() -> breakTheGlass(DOCTOR, record)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    more.forEach(again -> assertThat(until(again)).isEqualTo(first));
    assertThat(total(CASE_MANAGER, "/Task?code=emergency-review&patient=" + record.patient()))
        .isEqualTo(1);
  }

  @Test
  void twoAtOnceOpenOneAccess() {
    List<String> ends =
        Stream.of(1, 2)
            .map(any -> CompletableFuture.supplyAsync(() -> until(breakTheGlass(DOCTOR, record))))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(ends.get(0)).isEqualTo(ends.get(1));
    assertThat(total(CASE_MANAGER, "/Task?code=emergency-review&patient=" + record.patient()))
        .isEqualTo(1);
  }

  @Test
  void anOppositionThatComesMeanwhileEndsIt() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    Consent opposition = Drafts.emergencyOpposition(record.patient());
    created(CASE_MANAGER, opposition);
    inEmergency(DOCTOR).get("/" + condition).then().statusCode(404);
  }

  @Test
  void anEmergencyOppositionThatIsWithdrawnRefusesNoLonger() {
    String opposition = created(CASE_MANAGER, Drafts.emergencyOpposition(record.patient()));
    breakTheGlass(DOCTOR, record).then().statusCode(404);
    as(CASE_MANAGER)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Consent/" + opposition + "/$withdraw")
        .then()
        .statusCode(200)
        .body("parameter[0].resource.status", equalTo("inactive"));
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    inEmergency(DOCTOR).get("/" + condition).then().statusCode(200);
  }

  @Test
  void theAuditAndTheJournalSayWhoWhenUntilWhenAndWhy() {
    breakTheGlass(DOCTOR, record).then().statusCode(200);
    JsonPath event = emergencyEvents().get(0);
    assertThat(event.getString("outcome")).isEqualTo("0");
    assertThat(event.getString("purposeOfEvent[0].text")).isEqualTo(REASON);
    assertThat(event.getList("agent.purposeOfUse.coding.code.flatten()")).contains("BTG");
    assertThat(event.getString("agent[0].who.reference")).isEqualTo(role(DOCTOR).getReference());
    assertThat(event.getString("extension[0].extension.find { it.url == 'until' }.valueDateTime"))
        .isNotBlank();
    assertThat(journal("fr"))
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains("Inès Garnier", "a ouvert un accès en urgence, jusqu'au", REASON));
    assertThat(journal("en"))
        .anySatisfy(it -> assertThat(it).contains("opened an emergency access, until", REASON));
    inEmergency(DOCTOR).get("/" + condition).then().statusCode(200);
    assertThat(journal("fr")).anySatisfy(it -> assertThat(it).contains("Pourquoi : urgence"));
  }

  @Test
  void aRefusedOneIsOnRecordForThePerson() {
    created(CASE_MANAGER, Drafts.emergencyOpposition(record.patient()));
    breakTheGlass(DOCTOR, record).then().statusCode(404);
    JsonPath event = emergencyEvents().get(0);
    assertThat(event.getString("outcome")).isEqualTo("4");
    assertThat(event.getString("outcomeDesc")).isEqualTo("emergency-opposition");
    assertThat(journal("fr"))
        .anySatisfy(it -> assertThat(it).contains("Vous l'aviez refusé d'avance", REASON));
    assertThat(total(CASE_MANAGER, "/Task?code=emergency-review&patient=" + record.patient()))
        .isZero();
  }

  @Test
  void onlyHealthProfessionalsOfTheListedFamiliesDoAndOnlyWithThePurposeAndInNeed() {
    breakTheGlass("home-helper-lopes", record)
        .then()
        .statusCode(403)
        .body(code("emergency-not-allowed"));
    breakTheGlass(CASE_MANAGER, record).then().statusCode(403).body(code("emergency-not-allowed"));
    breakTheGlass("software-hospital", record)
        .then()
        .statusCode(403)
        .body(code("emergency-not-allowed"));
    as(DOCTOR)
        .body(call(true, REASON))
        .post(operation(record))
        .then()
        .statusCode(403)
        .body(code("emergency-purpose-missing"));
    inEmergency(DOCTOR)
        .body(call(false, REASON))
        .post(operation(record))
        .then()
        .statusCode(422)
        .body(code("person-can-consent"));
    inEmergency(REGULATOR).body(call(false, REASON)).post(operation(record)).then().statusCode(200);
  }

  private List<JsonPath> emergencyEvents() {
    JsonPath all = search(CASE_MANAGER, "/AuditEvent?_count=50&patient=" + record.patient());
    List<java.util.Map<String, Object>> events =
        all.getList("entry.resource.findAll { it.purposeOfEvent != null }");
    assertThat(events).hasSize(1);
    return events.stream().map(EmergencyTest::json).toList();
  }

  private List<String> journal(String language) {
    return as(CASE_MANAGER)
        .get("/" + record.patient() + "/$access-journal?language=" + language)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("parameter.part.flatten().findAll { it.name == 'why' }.valueString");
  }

  private static org.hamcrest.Matcher<String> code(String expected) {
    return containsString("\"" + expected + "\"");
  }

  private static String until(Response answer) {
    return answer
        .then()
        .statusCode(200)
        .extract()
        .path("parameter.find { it.name == 'until' }.valueDateTime");
  }
}
