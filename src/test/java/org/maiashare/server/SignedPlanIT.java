package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Profiles;
import org.maiashare.signature.TestSigner;

/** An individualised service plan is signed by its author; whoever reads it can verify that. */
class SignedPlanIT extends SignatureTest {

  private static final String NURSE = "nurse-petit";

  /** The case manager's, as the demonstration's directory has it. */
  private static final String NUMBER = "899700000104";

  private OpenedRecord record = new OpenedRecord("", "");
  private String plan = "";

  @BeforeEach
  void writeAPlan() {
    record = open(NURSE);
    plan = "CarePlan/" + created(CASE_MANAGER, draft("Aide au lever"));
  }

  private CarePlan draft(String title) {
    Goal goal = new Goal();
    goal.getMeta().addProfile(Profiles.of("maia-goal"));
    goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE).setSubject(new Reference(record.patient()));
    goal.getDescription().setText("Rester chez soi");
    CarePlan draft = new CarePlan();
    draft.getMeta().addProfile(Profiles.of("maia-care-plan"));
    draft.setStatus(CarePlanStatus.ACTIVE).setIntent(CarePlanIntent.PLAN).setTitle(title);
    draft.addCategory(Drafts.concept(CodeSystems.LOINC, "18776-5"));
    draft.setSubject(new Reference(record.patient())).setAuthor(role(CASE_MANAGER));
    draft.getPeriod().setStart(new Date());
    draft.addCareTeam(new Reference(record.team()));
    draft.addGoal(new Reference("Goal/" + created(CASE_MANAGER, goal)));
    return draft;
  }

  private CarePlan current() {
    return stored(CASE_MANAGER, CarePlan.class, plan);
  }

  private String signed(TestSigner signer, CarePlan content) {
    Provenance provenance =
        TestSeals.provenance(
            new Reference(plan),
            role(CASE_MANAGER),
            TestSeals.JWS,
            signer.jws(TestSeals.form(content), Instant.now()));
    return "Provenance/" + created(CASE_MANAGER, provenance);
  }

  @Test
  void whoeverReadsThePlanVerifiesWhoSignedIt() {
    String provenance = signed(TestSeals.card(NUMBER), current());
    for (String reader : List.of(CASE_MANAGER, NURSE)) {
      JsonPath answer = verify(reader, provenance);
      assertThat(value(answer, "valid", "Boolean")).isEqualTo(true);
      assertThat(value(answer, "signer", "String").toString()).contains("CN=" + NUMBER);
      assertThat(value(answer, "changed", "Reference")).isNull();
      assertThat(messages(answer))
          .singleElement()
          .asString()
          .contains("Signé : " + plan + "/_history/1", " / Signed: ");
    }
  }

  @Test
  void whatChangedSinceIsNamed() {
    String provenance = signed(TestSeals.card(NUMBER), current());
    CarePlan amended = current().setTitle("Aide au lever et au coucher");
    amended.addNote().setText("À revoir dans un mois");
    update(CASE_MANAGER, amended).statusCode(200);
    JsonPath answer = verify(NURSE, provenance);
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(true);
    assertThat(value(answer, "changed", "Reference.reference")).isEqualTo(plan);
    assertThat(messages(answer))
        .anySatisfy(
            it ->
                assertThat(it)
                    .contains(
                        "Modifié depuis la signature : title, note.",
                        "Changed since it was signed: title, note."));
    JsonPath again = verify(NURSE, signed(TestSeals.card(NUMBER), current()));
    assertThat(value(again, "valid", "Boolean")).isEqualTo(true);
    assertThat(value(again, "changed", "Reference")).isNull();
    assertThat(messages(again)).singleElement().asString().contains(plan + "/_history/2");
  }

  @Test
  void aSignatureOverAnotherPlanIsNone() {
    String other = "CarePlan/" + created(CASE_MANAGER, draft("Autre plan"));
    JsonPath answer =
        verify(NURSE, signed(TestSeals.card(NUMBER), stored(CASE_MANAGER, CarePlan.class, other)));
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(false);
    assertThat(messages(answer))
        .anySatisfy(it -> assertThat(it).contains("does not match the content"));
  }

  @Test
  void aSignatureWithTheCardOfAnotherProfessionalIsNone() {
    JsonPath answer = verify(NURSE, signed(TestSeals.card("899700009999"), current()));
    assertThat(value(answer, "valid", "Boolean")).isEqualTo(false);
    assertThat(messages(answer))
        .anySatisfy(it -> assertThat(it).contains("not that of the signer who is named"));
  }

  @Test
  void whoDoesNotSeeThePlanLearnsNothingOfItsSignature() {
    String provenance = signed(TestSeals.card(NUMBER), current());
    as("home-helper-lopes")
        .get("/" + provenance + "/$verify-signature")
        .then()
        .statusCode(404)
        .body(containsString("not-found"));
  }
}
