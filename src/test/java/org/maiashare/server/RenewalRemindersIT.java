package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.server.consent.RenewalReminders;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever has to ask the person again is reminded before a permission ends, once. */
class RenewalRemindersIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String WORKER = "social-worker-henry";
  private static final Duration SOON = Duration.ofDays(10);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Autowired RenewalReminders reminders;
  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeEach
  void openTheRecord() {
    record = open(GP);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
  }

  private Consent draft(ConsentProvisionType type, Duration left) {
    Consent consent = Drafts.choice(record.patient(), type, role(WORKER));
    consent.getProvision().getPeriod().setEnd(in(left));
    return consent;
  }

  private static Date in(Duration left) {
    return Date.from(Instant.now().plus(left).truncatedTo(ChronoUnit.SECONDS));
  }

  private String filed(Duration left) {
    String id = "Consent/" + created(CASE_MANAGER, draft(ConsentProvisionType.PERMIT, left));
    reminders.round();
    return id;
  }

  private JsonPath found(String client) {
    return search(
        client, "/Task?code=consent-renewal&_sort=authored-on&patient=" + record.patient());
  }

  private List<String> statuses() {
    reminders.round();
    return found(CASE_MANAGER).getList("entry.resource.status");
  }

  private void change(String consent, java.util.function.Consumer<Consent> change) {
    Consent current = stored(CASE_MANAGER, Consent.class, consent);
    change.accept(current);
    update(CASE_MANAGER, current).statusCode(200);
  }

  @Test
  void theCaseManagerIsRemindedInTwoLanguages() {
    String consent = filed(SOON);
    JsonPath found = found(CASE_MANAGER);
    assertThat(found.getList("entry.resource.focus.reference")).containsExactly(consent);
    assertThat(found.getList("entry.resource.owner.reference"))
        .containsExactly(role(CASE_MANAGER).getReference());
    assertThat(found.getString("entry[0].resource.description"))
        .contains("Ce consentement est valable, jusqu'au ", "Demandez à la personne")
        .contains(" / This consent is valid, until ", "Ask the person");
    assertThat(found.getString("entry[0].resource.restriction.period.end")).isNotNull();
  }

  @Test
  void whoReadsTheConsentsReadsTheReminderAndNobodyElse() {
    filed(SOON);
    assertThat(found(GP).getList("entry")).hasSize(1);
    assertThat(total(WORKER, "/Consent?patient=" + record.patient()))
        .isEqualTo(total(WORKER, "/Task?code=consent-renewal&patient=" + record.patient()));
    assertThat(total("home-helper-lopes", "/Task?code=consent-renewal&patient=" + record.patient()))
        .isZero();
  }

  @Test
  void nobodyIsRemindedTwice() {
    filed(SOON);
    reminders.round();
    assertThat(statuses()).containsExactly("requested");
  }

  @Test
  void whatWasAnsweredIsNotAskedAgain() {
    String consent = filed(SOON);
    String task = found(CASE_MANAGER).getString("entry[0].resource.id");
    Task done = stored(CASE_MANAGER, Task.class, "Task/" + task).setStatus(TaskStatus.COMPLETED);
    update(CASE_MANAGER, done).statusCode(200);
    change(
        consent, it -> it.addIdentifier().setSystem("https://example.org/choices").setValue("1"));
    assertThat(statuses()).containsExactly("completed");
  }

  @Test
  void aWithdrawnConsentIsNoLongerRemindedOf() {
    String consent = filed(SOON);
    as(CASE_MANAGER)
        .body("{\"resourceType\":\"Parameters\"}")
        .post("/" + consent + "/$withdraw")
        .then()
        .statusCode(200);
    assertThat(statuses()).containsExactly("cancelled");
    assertThat(found(CASE_MANAGER).getString("entry[0].resource.statusReason.text"))
        .contains("retiré", " / ", "withdrawn");
  }

  @Test
  void aReplacedConsentIsNoLongerRemindedOf() {
    String former = filed(SOON);
    Consent ended = stored(CASE_MANAGER, Consent.class, former).setStatus(ConsentState.INACTIVE);
    Consent next = Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER));
    as(CASE_MANAGER)
        .body(BundleDraft.transaction().put(former, ended).post(next).json())
        .post("/")
        .then()
        .statusCode(200);
    assertThat(statuses()).containsExactly("cancelled");
  }

  @Test
  void aProlongedConsentIsRemindedOfAnewWhenItsNewEndIsNear() {
    String consent = filed(SOON);
    change(consent, it -> it.getProvision().getPeriod().setEnd(in(SOON.plusDays(5))));
    assertThat(statuses()).containsExactlyInAnyOrder("cancelled", "requested");
    change(consent, it -> it.getProvision().getPeriod().setEnd(in(SOON.plusDays(500))));
    assertThat(statuses()).containsExactly("cancelled", "cancelled");
  }

  @Test
  void whatHasEndedIsNoLongerRemindedOf() {
    filed(Duration.ofSeconds(6));
    assertThat(found(CASE_MANAGER).getList("entry")).hasSize(1);
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(statuses()).containsExactly("cancelled"));
    as(WORKER).get("/" + record.patient()).then().statusCode(404);
  }

  @Test
  void neitherARefusalNorWhatEndsLaterOrNeverIsRemindedOf() {
    created(CASE_MANAGER, draft(ConsentProvisionType.DENY, SOON));
    created(CASE_MANAGER, draft(ConsentProvisionType.PERMIT, SOON.multipliedBy(10)));
    created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(GP)));
    reminders.round();
    reminders.round();
    assertThat(found(CASE_MANAGER).getList("entry")).isNull();
  }

  @Test
  void thePersonReadsInTheirJournalThatTheServiceWroteIt() {
    filed(SOON);
    assertThat(
            as(CASE_MANAGER)
                .get("/" + record.patient() + "/$access-journal?language=en")
                .then()
                .statusCode(200)
                .extract()
                .asString())
        .contains("the sharing service wrote: consents");
  }
}
