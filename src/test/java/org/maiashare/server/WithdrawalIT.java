package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
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

  /** By id, by search, by operation. */
  private static final List<String> ROADS =
      List.of(
          "/Patient/%s",
          "/CareTeam?_total=accurate&patient=%s", "/Patient/%s/$everything?_count=5");

  private static final int READERS = 12;
  private static final int READS_AFTERWARDS = 5;

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
  void noReadThatBeginsAfterTheAnswerFindsAnythingHoweverManyReadMeanwhile()
      throws InterruptedException {
    AtomicBoolean withdrawn = new AtomicBoolean();
    CountDownLatch reading = new CountDownLatch(READERS);
    ExecutorService threads = Executors.newFixedThreadPool(READERS);
    try {
      List<CompletableFuture<List<Boolean>>> readers =
          IntStream.range(0, READERS)
              .mapToObj(
                  reader ->
                      CompletableFuture.supplyAsync(
                          () -> foundAfter(withdrawn, reading, ROADS.get(reader % ROADS.size())),
                          threads))
              .toList();
      assertThat(reading.await(1, TimeUnit.MINUTES)).isTrue();
      withdraw(CASE_MANAGER).then().statusCode(200);
      withdrawn.set(true);
      readers.forEach(
          it -> assertThat(it.join()).hasSize(READS_AFTERWARDS).containsOnly(Boolean.FALSE));
    } finally {
      withdrawn.set(true);
      threads.shutdown();
    }
  }

  /** Reads all the time; says what those reads found that began after the withdrawal's answer. */
  private List<Boolean> foundAfter(AtomicBoolean withdrawn, CountDownLatch reading, String road) {
    List<Boolean> found = new ArrayList<>();
    while (found.size() < READS_AFTERWARDS) {
      boolean afterwards = withdrawn.get();
      boolean something = findsSomething(road);
      reading.countDown();
      if (afterwards) {
        found.add(something);
      }
    }
    return found;
  }

  private boolean findsSomething(String road) {
    Response answer = as(WORKER).get(road.formatted(record.patientId()));
    assertThat(answer.statusCode()).isIn(200, 404);
    return answer.statusCode() == 200
        && !Objects.equals(answer.jsonPath().get("total"), Integer.valueOf(0));
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
  void anOppositionIsWithdrawnAsWell() {
    String opposition =
        created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(GP)));
    as(GP).get("/" + record.patient()).then().statusCode(404);
    withdraw(CASE_MANAGER, opposition)
        .then()
        .statusCode(200)
        .body("parameter[0].resource.status", equalTo("inactive"));
    as(GP).get("/" + record.patient()).then().statusCode(200);
    withdraw(CASE_MANAGER, opposition).then().statusCode(409);
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

  private Response withdraw(String client) {
    return withdraw(client, consent);
  }

  private Response withdraw(String client, String choice) {
    return as(client)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/Consent/" + choice + "/$withdraw");
  }
}
