package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.fhir.Canonical;
import org.maiashare.identity.TestTrust;

/** {@code $explain-access}: who sees what, since when and why, told to those who may ask. */
class ExplainAccessIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";
  private static final String WORKER = "social-worker-henry";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecord() {
    record = open(GP, HELPER);
  }

  @Test
  void thePersonIsToldWhoSeesWhatAndWhy() {
    String durand = person(GP, "Durand");
    JsonPath answer = explained(as("mme-durand"), durand, "");
    assertThat(lines(answer, "Claire Martin", "MED")).isNotEmpty();
    assertThat(lines(answer, "Maria Lopes", "PLAN")).isNotEmpty();
    assertThat(lines(answer, "Maria Lopes", "MED")).isEmpty();
    assertThat(values(answer, "reason", "valueCoding.code")).contains("team-access", "self-access");
    assertThat(values(answer, "article", "valueString"))
        .anyMatch(it -> it.startsWith("CSP L.1110-4 III"));
    assertThat(values(answer, "since", "valueDateTime")).isNotEmpty();
    int lines = answer.getList("parameter").size();
    assertThat(values(answer, "french", "valueString")).hasSize(lines).noneMatch(String::isBlank);
    assertThat(values(answer, "english", "valueString")).hasSize(lines).noneMatch(String::isBlank);
  }

  @Test
  void theCaseManagerMayAsk() {
    JsonPath answer = explained(as(CASE_MANAGER), record.patientId(), "");
    assertThat(lines(answer, "Claire Martin", "MED")).isNotEmpty();
  }

  @Test
  void theRepresentativeMayAskAndTheOneOverPropertyMayNot() {
    assertThat(explained(relative("person"), record.patientId(), "").getList("parameter"))
        .isNotEmpty();
    refused(relative("property"), record.patientId());
  }

  @ParameterizedTest
  @ValueSource(strings = {GP, HELPER})
  void whoOnlyTakesPartInTheCareMayNotAsk(String client) {
    refused(as(client), record.patientId());
  }

  @Test
  void whoDoesNotSeeThePersonIsAnsweredAsIfThereWereNone() {
    String absent = UUID.randomUUID().toString();
    Answer hidden =
        Answer.of(
            as(WORKER).get("/Patient/" + record.patientId() + "/$explain-access"),
            record.patientId());
    Answer none = Answer.of(as(WORKER).get("/Patient/" + absent + "/$explain-access"), absent);
    assertThat(hidden).isEqualTo(none);
    assertThat(hidden.status()).isEqualTo(404);
  }

  @Test
  void askedAboutOneItSaysWhatTheyDoNotSeeToo() {
    String helper = role(HELPER).getReference();
    JsonPath answer = explained(as(CASE_MANAGER), record.patientId(), "?requester=" + helper);
    assertThat(values(answer, "requester", "valueString"))
        .isNotEmpty()
        .allMatch(it -> it.contains("Maria Lopes"));
    assertThat(lines(answer, "ne voit pas", "MED")).hasSize(1);
    assertThat(lines(answer, "lit", "PLAN")).hasSize(1);
  }

  @Test
  void askedAboutAnOutsiderItSaysThatNothingIsShared() {
    String worker = role(WORKER).getReference();
    JsonPath answer = explained(as(CASE_MANAGER), record.patientId(), "?requester=" + worker);
    assertThat(values(answer, "reason", "valueCoding.code")).isNotEmpty().containsOnly("silence");
    assertThat(values(answer, "access", "valueCoding.code")).isEmpty();
  }

  @Test
  void theOppositionIsTheReasonGiven() {
    created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(HELPER)));
    String helper = role(HELPER).getReference();
    JsonPath answer = explained(as(CASE_MANAGER), record.patientId(), "?requester=" + helper);
    assertThat(values(answer, "reason", "valueCoding.code")).contains("consent-denial");
    assertThat(values(answer, "access", "valueCoding.code")).isEmpty();
  }

  @Test
  void itCanBeAskedAsOfADayBeforeTheTeam() {
    JsonPath before = explained(as(CASE_MANAGER), record.patientId(), "?at=2025-01-01");
    assertThat(lines(before, "Claire Martin", "MED")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?requester=nobody", "?at=yesterday"})
  void aQuestionThatCannotBeReadIsSaidToBeWrong(String query) {
    as(CASE_MANAGER)
        .get("/Patient/" + record.patientId() + "/$explain-access" + query)
        .then()
        .statusCode(400)
        .body("resourceType", equalTo("OperationOutcome"));
  }

  private RequestSpecification relative(String scope) {
    String identifier = UUID.randomUUID().toString();
    created(CASE_MANAGER, Drafts.guardian(record.patient(), identifier, scope));
    return bearing(
        TestTrust.relative(Canonical.RELATED_PERSON_IDENTIFIERS + "|" + identifier, "TREAT"));
  }

  private static void refused(RequestSpecification asker, String patient) {
    asker
        .get("/Patient/" + patient + "/$explain-access")
        .then()
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("question-not-allowed"));
  }

  private static JsonPath explained(RequestSpecification asker, String patient, String query) {
    return asker
        .get("/Patient/" + patient + "/$explain-access" + query)
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("Parameters"))
        .extract()
        .jsonPath();
  }

  /** The sentences about a category that contain these words. */
  private static List<String> lines(JsonPath answer, String words, String category) {
    List<String> sentences =
        answer.getList(
            ("parameter.findAll { it.part.any { p -> p.name == 'category'"
                    + " && p.valueCoding.code == '%s' } }"
                    + ".collect { it.part.find { p -> p.name == 'french' }.valueString }")
                .formatted(category));
    return sentences.stream().filter(it -> it.contains(words)).toList();
  }

  private static List<String> values(JsonPath answer, String part, String value) {
    return answer.getList(
        "parameter.collectMany { it.part.findAll { p -> p.name == '%s' } }.%s"
            .formatted(part, value));
  }
}
