package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DateTimeType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.SecurityLabels;

/** A consent ends in one call, and the person learns who had received what on its ground. */
class WithdrawalIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String WORKER = "social-worker-henry";

  private OpenedRecord record = new OpenedRecord("", "");
  private String consent = "";

  @BeforeEach
  void letTheSocialWorkerIn() {
    record = open(GP);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
    consent =
        created(
            CASE_MANAGER,
            Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER)));
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
  }

  @Test
  void theAnswerTellsWhoHadReceivedWhatAndNothingIsReadAfterIt() {
    withdraw(CASE_MANAGER)
        .then()
        .statusCode(200)
        .body("parameter[0].resource.status", equalTo("inactive"))
        .body(
            "parameter.findAll { it.name == 'recipient' }.part.flatten().valueCoding.code",
            hasItem("ADM"))
        .body(
            "parameter.findAll { it.name == 'recipient' }.part.flatten().valueString",
            hasItem(containsString("travailleur social")));
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void whatIsWithdrawnIsNotWithdrawnAgain() {
    withdraw(CASE_MANAGER).then().statusCode(200);
    withdraw(CASE_MANAGER).then().statusCode(409).body(containsString("consent-not-in-force"));
  }

  @Test
  void twoWithdrawalsAtOnceEndItOnce() {
    List<Integer> answers =
        Stream.of(1, 2)
            .map(any -> CompletableFuture.supplyAsync(() -> withdraw(CASE_MANAGER).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .sorted()
            .toList();
    assertThat(answers).containsExactly(200, 409);
  }

  @Test
  void aReadThatBeginsAfterTheAnswerFindsNothingHoweverManyReadMeanwhile() {
    List<CompletableFuture<Void>> readers =
        Stream.generate(
                () ->
                    CompletableFuture.runAsync(
                        () ->
                            as(WORKER)
                                .get("/" + record.patient())
                                .then()
                                .statusCode(org.hamcrest.Matchers.oneOf(200, 404))))
            .limit(8)
            .toList();
    withdraw(CASE_MANAGER).then().statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
    readers.forEach(CompletableFuture::join);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void oneTransactionEndsAConsentAndFilesTheOneThatTakesItsPlace() {
    Consent former = stored(CASE_MANAGER, Consent.class, "Consent/" + consent);
    former.setStatus(ConsentState.INACTIVE);
    Consent next = Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER));
    next.getProvision().addSecurityLabel(SecurityLabels.coding(DataCategory.ADM));
    as(WORKER).get("/" + record.team()).then().statusCode(200);
    as(CASE_MANAGER)
        .body(BundleDraft.transaction().put("Consent/" + consent, former).post(next).json())
        .post("/")
        .then()
        .statusCode(200);
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
    as(WORKER).get("/" + record.team()).then().statusCode(404);
  }

  @Test
  void aConsentThatIsFiledForATimeEndsByItself() {
    withdraw(CASE_MANAGER).then().statusCode(200);
    Consent past = Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER));
    past.getProvision().getPeriod().setEndElement(new DateTimeType("2026-02-01"));
    created(CASE_MANAGER, past);
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void onlyThoseWhoMayFileAChoiceMayWithdrawIt() {
    withdraw(GP).then().statusCode(org.hamcrest.Matchers.oneOf(403, 404));
    withdraw("home-helper-lopes").then().statusCode(404).body(containsString("not-found"));
    as(CASE_MANAGER)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Consent/00000000-0000-4000-8000-000000000000/$withdraw")
        .then()
        .statusCode(404);
    as(WORKER).get("/" + record.patient()).then().statusCode(200);
  }

  private io.restassured.response.Response withdraw(String client) {
    return as(client)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Consent/" + consent + "/$withdraw");
  }
}
