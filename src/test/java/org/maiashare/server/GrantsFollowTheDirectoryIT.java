package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleCode;
import org.maiashare.identity.TestTrust;

/**
 * A change of the directory changes what is seen with the very next request, also where records
 * name not the resource that changed but one that depends on it.
 */
class GrantsFollowTheDirectoryIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String WORKER = "social-worker-henry";

  private final String establishment = "99" + UUID.randomUUID();
  private final String number = UUID.randomUUID().toString();
  private Organization organisation = new Organization();
  private Practitioner practitioner = new Practitioner();
  private OpenedRecord record = new OpenedRecord("", "");
  private String condition = "";
  private String note = "";

  @BeforeEach
  void nameThePractitionerInATeam() {
    organisation = added(Drafts.organisation(establishment));
    practitioner = added(Drafts.practitioner(number));
    record = open(GP);
    condition = "Condition/" + created(GP, Drafts.condition(record.patient(), "I10"));
    note = "DocumentReference/" + created(GP, noteBy(GP, record.patient()));
    CareTeam team = stored(CASE_MANAGER, CareTeam.class, record.team());
    Drafts.addMember(team, to(practitioner));
    update(CASE_MANAGER, team).statusCode(200);
  }

  @Test
  void aNewRoleOfWhomATeamNamesOpensIt() {
    added(role(practitioner, RoleFamily.NURSE));
    assertThat(seenAs(RoleFamily.NURSE)).isEqualTo("condition note");
  }

  @Test
  void anotherProfessionBringsItsOwnCeiling() {
    PractitionerRole role = added(role(practitioner, RoleFamily.NURSE));
    assertThat(seenAs(RoleFamily.NURSE)).isEqualTo("condition note");
    role.setCode(role(practitioner, RoleFamily.HOME_HELPER).getCode());
    put(role);
    assertThat(seenAs(RoleFamily.HOME_HELPER)).isEqualTo("note");
  }

  @Test
  void aRoleThatPassesToSomebodyElseIsNoMemberAnyMore() {
    PractitionerRole role = added(role(practitioner, RoleFamily.NURSE));
    String other = UUID.randomUUID().toString();
    Practitioner successor = added(Drafts.practitioner(other));
    role.setPractitioner(to(successor));
    put(role);
    assertThat(seenBy(other, RoleFamily.NURSE)).isEmpty();
  }

  @Test
  void anOrganisationThatLeavesTheTerritoryTakesItsRolesAlong() {
    added(role(practitioner, RoleFamily.NURSE));
    assertThat(seenAs(RoleFamily.NURSE)).isEqualTo("condition note");
    organisation.getExtension().clear();
    put(organisation);
    assertThat(seenAs(RoleFamily.NURSE)).isEmpty();
  }

  @Test
  void whoLeavesAGroupLosesWhatTheGroupWasPermitted() {
    Group group = new Group().setType(GroupType.PRACTITIONER).setActual(true).setName("Essai");
    group.addMember().setEntity(role(WORKER));
    Group filed = added(group);
    CareTeam circle = Drafts.circle(record.patient());
    Drafts.addMember(circle, role(WORKER));
    created(CASE_MANAGER, circle);
    created(CASE_MANAGER, Drafts.choice(record.patient(), ConsentProvisionType.PERMIT, to(filed)));
    assertThat(statusOf(token(WORKER), note)).isEqualTo(200);
    filed.getMemberFirstRep().setInactive(true);
    filed.addMember().setEntity(role(GP));
    put(filed);
    assertThat(statusOf(token(WORKER), note)).isEqualTo(404);
  }

  private PractitionerRole role(Practitioner who, RoleFamily family) {
    PractitionerRole role = Drafts.role(to(who), to(organisation));
    RoleCode code = ScenarioDirectory.code(Optional.of(family));
    role.addCode(
        new CodeableConcept(new Coding().setSystem(code.table().system()).setCode(code.code())));
    return role;
  }

  private String seenAs(RoleFamily family) {
    return seenBy(number, family);
  }

  private String seenBy(String who, RoleFamily family) {
    RoleCode code = ScenarioDirectory.code(Optional.of(family));
    String token =
        TestTrust.professional(
            Drafts.IDNPS + "|" + who,
            Drafts.FINESS + "|" + establishment,
            code.shortForm(),
            "TREAT");
    String seen = statusOf(token, condition) == 200 ? "condition " : "";
    return (seen + (statusOf(token, note) == 200 ? "note" : "")).strip();
  }

  private int statusOf(String token, String reference) {
    return bearing(token).get("/" + reference).statusCode();
  }

  private static Reference to(Resource resource) {
    return new Reference(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
  }

  private <R extends Resource> R added(R draft) {
    String type = draft.fhirType();
    draft.setId(type + "/" + created(directoryAdministrator(), type, Drafts.json(draft)));
    return draft;
  }

  private void put(Resource changed) {
    directoryAdministrator()
        .body(Drafts.json(changed))
        .put("/" + changed.getIdElement().toUnqualifiedVersionless().getValue())
        .then()
        .statusCode(200);
  }
}
