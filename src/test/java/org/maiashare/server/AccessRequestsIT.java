package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.identity.TestTrust;
import org.maiashare.server.consent.AccessWishes;
import org.springframework.beans.factory.annotation.Autowired;

/** A professional without access asks for it; the person decides, and nothing is told before. */
class AccessRequestsIT extends EmergencyTest {

  private static final String WORKER = "social-worker-henry";
  private static final String HELPER = "home-helper-lopes";
  private static final String EVIDENCE = "Accord oral recueilli au domicile le jour même";

  @Autowired AccessWishes wishes;

  private final String family = "Duchemin-" + Drafts.letters(UUID.randomUUID());
  private final String number = UUID.randomUUID().toString();
  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";

  @BeforeEach
  void openTheRecord() {
    Patient patient = Drafts.patient();
    Drafts.identify(patient, family, "Lucienne Marie", "10323");
    patient.getIdentifierFirstRep().setValue(number);
    record = open(patient, GP, HELPER);
    condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I48"));
  }

  @Test
  void theAnswerIsTheSameWhoeverIsMeant() {
    Answer known = Answer.of(ask(WORKER, family), "none");
    assertThat(known.status()).isEqualTo(200);
    assertThat(Answer.of(ask(WORKER, "Absente"), "none")).isEqualTo(known);
    assertThat(Answer.of(ask(WORKER, family), "none")).isEqualTo(known);
    assertThat(Answer.of(ask(GP, family), "none")).isEqualTo(known);
    created(
        CASE_MANAGER,
        Drafts.choice(record.patient(), Consent.ConsentProvisionType.DENY, role(WORKER)));
    assertThat(Answer.of(ask(WORKER, family), "none")).isEqualTo(known);
    wishes.workOff();
    assertThat(Answer.of(ask(WORKER, family), "none")).isEqualTo(known);
    assertThat(known.body()).doesNotContain(record.patientId()).doesNotContain(family);
  }

  @Test
  void nothingIsKeptOfWhomNobodyKnows() {
    ask(WORKER, "Absente").then().statusCode(200);
    wishes.workOff();
    assertThat(
            system
                .sql("select count(*) from maia.access_wish where wish ->> 'family' = 'ABSENTE'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void thePersonAndTheCaseManagerSeeItAndOthersDoNot() {
    String task = requested();
    as(CASE_MANAGER)
        .get("/" + task)
        .then()
        .statusCode(200)
        .body("status", equalTo("requested"))
        .body("requester.reference", equalTo(role(WORKER).getReference()))
        .body("reasonCode.text", equalTo(REASON));
    self().get("/" + task).then().statusCode(200);
    as(WORKER).get("/" + task).then().statusCode(404);
    as(HELPER).get("/" + task).then().statusCode(404);
    assertThat(total(WORKER, "/Task?code=access-request&patient=" + record.patient())).isZero();
  }

  @Test
  void whoAsksTwiceAsksOnce() {
    requested();
    ask(WORKER, family);
    wishes.workOff();
    assertThat(total(CASE_MANAGER, "/Task?code=access-request&patient=" + record.patient()))
        .isEqualTo(1);
  }

  @Test
  void thePersonAcceptsForATimeAndCategoriesAndTheGrantFollows() {
    String task = requested();
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
    Response accepted =
        self().body(Drafts.json(acceptance("ADM"))).post("/" + task + "/$answer-access");
    accepted
        .then()
        .statusCode(200)
        .body("parameter[0].resource.status", equalTo("accepted"))
        .body("parameter[1].resource.status", equalTo("active"))
        .body("parameter[1].resource.performer[0].reference", equalTo(record.patient()));
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    as(WORKER).get("/" + record.team()).then().statusCode(404);
    String consent = accepted.path("parameter[1].resource.id");
    self()
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Consent/" + consent + "/$withdraw")
        .then()
        .statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void acceptingOpensNoMoreThanTheRequestersCeiling() {
    String task = requested();
    self()
        .body(Drafts.json(acceptance()))
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    as(WORKER).get("/" + record.team()).then().statusCode(200);
    as(WORKER).get("/" + condition).then().statusCode(404);
  }

  @Test
  void theCaseManagerRecordsThePersonsAnswerWithItsEvidence() {
    String task = requested();
    as(CASE_MANAGER)
        .body(Drafts.json(acceptance()))
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(400);
    Parameters withEvidence = acceptance();
    withEvidence.addParameter("evidence", new StringType(EVIDENCE));
    as(CASE_MANAGER)
        .contentType("application/fhir+json;charset=UTF-8")
        .body(Drafts.json(withEvidence))
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(200)
        .body(
            "parameter[1].resource.extension.find { it.url.endsWith('consent-recorder') }"
                + ".valueReference.reference",
            equalTo(role(CASE_MANAGER).getReference()));
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void whatIsFiledForAnAnswerConforms() {
    Response accepted =
        self()
            .body(Drafts.json(acceptance("ADM", "SOC")))
            .post("/" + requested() + "/$answer-access");
    String consent = accepted.path("parameter[1].resource.id");
    for (String stored :
        List.of("Consent/" + consent, "Task/" + accepted.path("parameter[0].resource.id"))) {
      String body = as(CASE_MANAGER).get("/" + stored).asString();
      as(CASE_MANAGER)
          .contentType("application/fhir+json;charset=UTF-8")
          .body(body)
          .put("/" + stored)
          .then()
          .statusCode(200);
    }
    String circle =
        search(CASE_MANAGER, "/CareTeam?category=extended-circle&patient=" + record.patient())
            .getString("entry[0].resource.id");
    as(CASE_MANAGER)
        .contentType("application/fhir+json;charset=UTF-8")
        .body(as(CASE_MANAGER).get("/CareTeam/" + circle).asString())
        .put("/CareTeam/" + circle)
        .then()
        .statusCode(200);
  }

  @Test
  void decliningTellsTheRequesterNothing() {
    Answer before = Answer.of(ask(WORKER, "Absente"), "none");
    String task = requested();
    self().body(declining()).post("/" + task + "/$answer-access").then().statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
    as(WORKER).get("/" + task).then().statusCode(404);
    assertThat(Answer.of(ask(WORKER, family), "none")).isEqualTo(before);
  }

  @Test
  void aRequestIsAnsweredOnceHoweverManyAnswerAtTheSameTime() {
    String task = requested();
    List<Integer> answers =
        Stream.of(declining(), Drafts.json(acceptance()))
            .map(
                body ->
                    CompletableFuture.supplyAsync(
                        () -> self().body(body).post("/" + task + "/$answer-access").statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(200, 409);
    self()
        .body(declining())
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(409)
        .body(containsString("\"request-answered\""));
  }

  @Test
  void onlyThePersonTheirRepresentativeAndTheCaseManagerDecide() {
    String task = requested();
    as(GP)
        .body(Drafts.json(acceptance()))
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(403);
    as(HELPER).body(declining()).post("/" + task + "/$answer-access").then().statusCode(404);
    as(WORKER)
        .body(Drafts.json(acceptance()))
        .post("/" + task + "/$answer-access")
        .then()
        .statusCode(404);
    as(CASE_MANAGER)
        .body(declining())
        .post("/Task/" + UUID.randomUUID() + "/$answer-access")
        .then()
        .statusCode(404);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void whoAsksTooOftenIsStopped() {
    for (int attempt = 0; attempt < 20; attempt++) {
      ask(WORKER, "Absente").then().statusCode(200);
    }
    for (String name : List.of(family, "Absente")) {
      ask(WORKER, name).then().statusCode(429).body(containsString("\"requests-too-often\""));
    }
  }

  @Test
  void badRequestsAndAnswersAreRefused() {
    ask(WORKER, "").then().statusCode(400);
    as("software-hospital")
        .body(Drafts.json(wish(family)))
        .post("/Patient/$request-access")
        .then()
        .statusCode(403);
    as(WORKER)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Patient/$request-access")
        .then()
        .statusCode(400);
    String task = "/" + requested() + "/$answer-access";
    self().body("{\"resourceType\":\"Parameters\"}").post(task).then().statusCode(400);
    Parameters uninformed = acceptance();
    uninformed.getParameter().removeIf(it -> it.getName().equals("informed"));
    self().body(Drafts.json(uninformed)).post(task).then().statusCode(400);
    for (LocalDate day : List.of(LocalDate.now().minusDays(2), LocalDate.now().plusYears(2))) {
      Parameters wrong = acceptance();
      wrong.getParameter().removeIf(it -> it.getName().equals("until"));
      wrong.addParameter("until", new DateType(day.toString()));
      self().body(Drafts.json(wrong)).post(task).then().statusCode(400);
    }
    Parameters unknown = acceptance();
    unknown.addParameter("category", new Coding("urn:x", "ADM", null));
    self().body(Drafts.json(unknown)).post(task).then().statusCode(400);
    as(CASE_MANAGER)
        .get("/Task/" + task.substring(6, 42))
        .then()
        .body("status", equalTo("requested"));
  }

  private io.restassured.specification.RequestSpecification self() {
    return bearing(TestTrust.person(Drafts.sid("test", number), "TREAT"));
  }

  /** A request of the social worker that has been brought. */
  private String requested() {
    ask(WORKER, family).then().statusCode(200);
    wishes.workOff();
    JsonPath tasks = search(CASE_MANAGER, "/Task?code=access-request&patient=" + record.patient());
    return "Task/" + tasks.getString("entry[0].resource.id");
  }

  private Response ask(String client, String name) {
    return as(client)
        .contentType("application/fhir+json;charset=UTF-8")
        .body(Drafts.json(wish(name)))
        .post("/Patient/$request-access");
  }

  private static Parameters wish(String name) {
    Parameters wish = new Parameters();
    wish.addParameter("birth-family-name", new StringType(name));
    wish.addParameter("birth-given-names", new StringType("Lucienne Marie"));
    wish.addParameter("sex", new CodeType("female"));
    wish.addParameter("birth-date", new DateType("1938-04-12"));
    wish.addParameter("birthplace", new StringType("10323"));
    wish.addParameter("reason", new StringType(REASON));
    return wish;
  }

  private static Parameters acceptance(String... categories) {
    Parameters answer = new Parameters();
    answer.addParameter("accept", new BooleanType(true));
    answer.addParameter("until", new DateType(LocalDate.now().plusDays(30).toString()));
    answer.addParameter("informed", new BooleanType(true));
    for (String category : categories) {
      answer.addParameter("category", new Coding(CodeSystems.DATA_CATEGORY, category, null));
    }
    return answer;
  }

  private static String declining() {
    Parameters answer = new Parameters();
    answer.addParameter("accept", new BooleanType(false));
    return Drafts.json(answer);
  }
}
