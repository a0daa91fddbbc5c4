package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of facts changes what is seen with the very next request. */
class GrantsFollowFactsIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String HELPER = "home-helper-lopes";
  private static final String WORKER = "social-worker-henry";

  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";
  private String note = "";

  @BeforeEach
  void openTheRecord() {
    record = open(GP);
    condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
    note = "DocumentReference/" + created(GP, noteBy(GP, record.patient()));
  }

  @Test
  void joiningTheTeamOpensExactlyTheCeiling() {
    expect(HELPER, 404, record.patient(), note, condition);
    join(HELPER);
    expect(HELPER, 200, record.patient(), record.team(), note);
    expect(HELPER, 404, condition);
    as(HELPER)
        .body(Drafts.json(noteBy(HELPER, record.patient())))
        .post("/DocumentReference")
        .then()
        .statusCode(201);
  }

  @Test
  void theEndOfAParticipationClosesAtThatSecond() {
    join(HELPER);
    Instant end = Instant.now().plusSeconds(3);
    CareTeam team = team();
    team.getParticipant().stream()
        .filter(participant -> participant.getMember().equalsDeep(role(HELPER)))
        .forEach(participant -> participant.getPeriod().setEnd(Date.from(end)));
    update(CASE_MANAGER, team).statusCode(200);
    assertThat(statusOf(HELPER, note)).isEqualTo(200);
    await()
        .pollInterval(Duration.ofMillis(100))
        .atMost(Duration.ofSeconds(20))
        .until(() -> statusOf(HELPER, note) == 404);
    assertThat(Instant.now()).isAfterOrEqualTo(end.minusSeconds(1));
    expect(GP, 200, note, condition);
  }

  @Test
  void leavingTheTeamClosesAtOnce() {
    join(HELPER);
    expect(HELPER, 200, note);
    CareTeam team = team();
    team.getParticipant().removeIf(participant -> participant.getMember().equalsDeep(role(HELPER)));
    update(CASE_MANAGER, team).statusCode(200);
    expect(HELPER, 404, note, record.patient());
    expect(GP, 200, note);
  }

  @Test
  void endingTheTeamClosesForAllItsMembers() {
    join(HELPER);
    expect(HELPER, 200, note);
    expect(GP, 200, condition);
    CareTeam team = team();
    team.setStatus(CareTeamStatus.INACTIVE);
    update(CASE_MANAGER, team).statusCode(200);
    expect(HELPER, 404, note);
    expect(GP, 404, condition);
  }

  @Test
  void aRoleThatEndsTakesItsAccessAlong() {
    String moreau = "nursing-assistant-moreau";
    join(moreau);
    expect(moreau, 200, note);
    setActive(moreau, false);
    try {
      assertThat(statusOf(moreau, note)).isIn(403, 404);
      expect(GP, 200, note);
    } finally {
      setActive(moreau, true);
    }
    expect(moreau, 200, note);
  }

  @Test
  void aConsentOpensTheExtendedCircleAndItsWithdrawalClosesIt() {
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
    expect(WORKER, 404, record.patient(), note);
    String id =
        created(
            CASE_MANAGER,
            Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, role(WORKER)));
    expect(WORKER, 200, record.patient(), note);
    expect(WORKER, 404, condition);
    end(id);
    expect(WORKER, 404, record.patient(), note);
  }

  @Test
  void anOppositionRefusesAtOnceAndItsEndOpensAgain() {
    join(HELPER);
    expect(HELPER, 200, note);
    String id =
        created(
            CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.DENY, role(HELPER)));
    expect(HELPER, 404, note, record.patient());
    expect(GP, 200, note);
    end(id);
    expect(HELPER, 200, note, record.patient());
  }

  private void end(String consentId) {
    Consent consent = stored(CASE_MANAGER, Consent.class, "Consent/" + consentId);
    consent.setStatus(ConsentState.INACTIVE);
    update(CASE_MANAGER, consent).statusCode(200);
  }

  private void setActive(String role, boolean active) {
    PractitionerRole found =
        stored(GP, PractitionerRole.class, role(role).getReference()).setActive(active);
    put(found);
  }

  private void put(Resource changed) {
    directoryAdministrator()
        .body(Drafts.json(changed))
        .put("/" + changed.fhirType() + "/" + changed.getIdElement().getIdPart())
        .then()
        .statusCode(200);
  }

  private void join(String role) {
    CareTeam team = team();
    Drafts.addMember(team, role(role));
    update(CASE_MANAGER, team).statusCode(200);
  }

  private CareTeam team() {
    return stored(CASE_MANAGER, CareTeam.class, record.team());
  }

  private void expect(String client, int status, String... references) {
    for (String reference : references) {
      assertThat(statusOf(client, reference)).as(client + " " + reference).isEqualTo(status);
    }
  }

  private int statusOf(String client, String reference) {
    return as(client).get("/" + reference).statusCode();
  }
}
