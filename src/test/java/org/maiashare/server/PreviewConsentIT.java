package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;

/** {@code $preview-consent}: what a consent would change, while nothing is stored. */
class PreviewConsentIT extends ServerTest {

  private static final String HELPER = "home-helper-lopes";
  private static final String WORKER = "social-worker-henry";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecordWithACircle() {
    record = open("gp-martin", HELPER);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
  }

  @Test
  void saysWhoGainsWhatAndStoresNothing() {
    Consent draft = permit();
    draft.setStatus(ConsentState.DRAFT);
    JsonPath answer = previewed(as(CASE_MANAGER), draft);
    assertThat(sentences(answer, "change", "french")).anyMatch(it -> it.contains("Paul Henry"));
    assertThat(answer.getList("parameter.findAll { it.name == 'change' }.part.flatten().name"))
        .contains("requester", "category", "after", "french", "english");
    assertThat(sentences(answer, "conflict", "french")).isEmpty();
    assertThat(total(CASE_MANAGER, "/Consent?patient=" + record.patientId())).isZero();
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void whatItForetoldIsWhatFilingDoes() {
    assertThat(sentences(previewed(as(CASE_MANAGER), permit()), "change", "english"))
        .anyMatch(it -> it.contains("Paul Henry") && it.contains("will be able to read"));
    created(CASE_MANAGER, permit());
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    assertThat(sentences(previewed(as(CASE_MANAGER), permit()), "change", "english")).isEmpty();
  }

  @Test
  void saysWhoLosesWhat() {
    JsonPath answer = previewed(as(CASE_MANAGER), deny(HELPER));
    assertThat(sentences(answer, "change", "french")).anyMatch(it -> it.contains("Maria Lopes"));
    assertThat(answer.getList("parameter.findAll { it.name == 'change' }.part.flatten().name"))
        .contains("before")
        .doesNotContain("after");
    as(HELPER).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void aRefusalToAFamilyOfRolesConcernsThatFamilyAlone() {
    Consent draft = deny(HELPER);
    draft.getProvision().getActor().clear();
    draft
        .getProvision()
        .addExtension(
            Extensions.ACTOR_ROLE_FAMILY,
            new Coding().setSystem(CodeSystems.ROLE_FAMILY).setCode("home-helper"));
    assertThat(sentences(previewed(as(CASE_MANAGER), draft), "change", "french"))
        .anyMatch(it -> it.contains("Maria Lopes"))
        .noneMatch(it -> it.contains("Martin"));
    created(CASE_MANAGER, draft);
    as(HELPER).get("/" + record.patient()).then().statusCode(404);
    as("gp-martin").get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void saysWhichFiledChoiceItContradicts() {
    String opposition = created(CASE_MANAGER, deny(WORKER));
    JsonPath answer = previewed(as(CASE_MANAGER), permit());
    assertThat(sentences(answer, "conflict", "french")).hasSize(1);
    assertThat(
            answer.getList(
                "parameter.findAll { it.name == 'conflict' }.part.flatten()"
                    + ".findAll { it.name == 'consent' }.valueReference.reference"))
        .containsExactly("Consent/" + opposition);
  }

  @Test
  void saysWhatWouldKeepItFromBeingFiled() {
    Consent draft = permit();
    draft.getPolicyFirstRep().setUri("https://example.org/unknown");
    assertThat(sentences(previewed(as(CASE_MANAGER), draft), "conflict", "english"))
        .containsExactly("The sharing protocol it names is not known here.");
  }

  @Test
  void aDraftAboutAnotherPersonIsSaidToBe() {
    Consent draft = Drafts.choice(open().patient(), ConsentProvisionType.PERMIT, role(WORKER));
    JsonPath answer = previewed(as(CASE_MANAGER), draft);
    assertThat(sentences(answer, "conflict", "english"))
        .containsExactly("This draft consent is about another person.");
    assertThat(sentences(answer, "change", "english")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"gp-martin", HELPER})
  void whoOnlyTakesPartInTheCareMayNotAsk(String client) {
    post(as(client), permit())
        .then()
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("question-not-allowed"));
  }

  @Test
  void whoDoesNotSeeThePersonIsAnsweredAsIfThereWereNone() {
    post(as(WORKER), permit()).then().statusCode(404);
  }

  @Test
  void withoutADraftThereIsNothingToPreview() {
    as(CASE_MANAGER)
        .body(Drafts.json(new Parameters()))
        .post("/" + record.patient() + "/$preview-consent")
        .then()
        .statusCode(400);
  }

  private Consent permit() {
    return Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER));
  }

  private Consent deny(String role) {
    return Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(role));
  }

  private Response post(RequestSpecification asker, Consent draft) {
    Parameters question = new Parameters();
    question.addParameter().setName("consent").setResource(draft);
    return asker.body(Drafts.json(question)).post("/" + record.patient() + "/$preview-consent");
  }

  private JsonPath previewed(RequestSpecification asker, Consent draft) {
    return post(asker, draft).then().statusCode(200).extract().jsonPath();
  }

  private static List<String> sentences(JsonPath answer, String entry, String language) {
    return answer.getList(
        "parameter.findAll { it.name == '%s' }.part.flatten().findAll { it.name == '%s' }.valueString"
            .formatted(entry, language));
  }
}
