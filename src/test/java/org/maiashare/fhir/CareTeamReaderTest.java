package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CareTeam;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.CareTeamId;
import org.maiashare.decision.Membership;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.TeamKind;

class CareTeamReaderTest {

  private static final CareTeamReader READER =
      new CareTeamReader(
          ListedDirectory.of(
              ListedDirectory.active("anna", "ssiad", RoleFamily.NURSE),
              ListedDirectory.active("anna", "hospital", RoleFamily.NURSE)));

  private static CareTeam team(String category, String participant) {
    return Written.json(
        """
        {'resourceType':'CareTeam','id':'t','status':'active','category':[%s],
         'subject':{'reference':'Patient/p'},'period':{'start':'2026-01-01'},
         'participant':[%s]}
        """
            .formatted(category, participant));
  }

  private static String category(String code) {
    return "{'coding':[{'system':'ours:CodeSystem/team-category','code':'" + code + "'}]}";
  }

  private static final String NURSE =
      """
      {'member':{'reference':'PractitionerRole/anna-at-ssiad'},
       'period':{'start':'2025-06-01','end':'2026-06-30'}}
      """;

  @Test
  void keepsAParticipationWithinThePeriodOfTheTeam() {
    assertThat(READER.read(team(category("care-team"), NURSE)))
        .containsExactly(
            new Membership(
                new CareTeamId("t"),
                TeamKind.CARE_TEAM,
                true,
                Party.of(new PractitionerRoleId("anna-at-ssiad")),
                new Period(
                    Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2026-06-30T22:00:00Z"))));
  }

  @Test
  void tellsTheExtendedCircleFromTheTeam() {
    assertThat(READER.read(team(category("extended-circle"), NURSE)))
        .extracting(Membership::kind)
        .containsExactly(TeamKind.EXTENDED_CIRCLE);
  }

  @Test
  void hasNoMembersWhenTheCategoryIsMissingUnknownOrContradictory() {
    assertThat(READER.read(team("", NURSE).setCategory(List.of()))).isEmpty();
    assertThat(READER.read(team(category("friends"), NURSE))).isEmpty();
    assertThat(READER.read(team(category("care-team") + "," + category("extended-circle"), NURSE)))
        .isEmpty();
  }

  @Test
  void readsNoParticipationWithoutABeginning() {
    String timeless = "{'member':{'reference':'Organization/ssiad'}}";
    assertThat(READER.read(team(category("care-team"), timeless))).isEmpty();
    CareTeam timelessTeam = team(category("care-team"), NURSE);
    timelessTeam.setPeriod(null);
    assertThat(READER.read(timelessTeam)).isEmpty();
  }

  @Test
  void marksTheMembersOfATeamThatIsNotActive() {
    CareTeam team = team(category("care-team"), NURSE);
    team.setStatus(CareTeam.CareTeamStatus.INACTIVE);
    assertThat(READER.read(team)).extracting(Membership::active).containsExactly(false);
  }

  @Test
  void limitsAPractitionerToTheRolesInTheOrganisationTheyActFor() {
    String onBehalf =
        """
        {'member':{'reference':'Practitioner/anna'},'onBehalfOf':{'reference':'Organization/ssiad'},
         'period':{'start':'2026-01-01'}}
        """;
    assertThat(READER.read(team(category("care-team"), onBehalf)))
        .extracting(Membership::member)
        .containsExactly(Party.of(new PractitionerRoleId("anna-at-ssiad")));
  }

  @Test
  void leavesOutMembersThatAreNotOfThisServerOrCannotBeMembers() {
    String members =
        """
        {'member':{'reference':'Organization/saad'},'period':{'start':'2026-01-01'}},
        {'member':{'reference':'https://elsewhere.example/Organization/x'},
         'period':{'start':'2026-01-01'}},
        {'member':{'reference':'CareTeam/other'},'period':{'start':'2026-01-01'}},
        {'member':{'display':'a neighbour'},'period':{'start':'2026-01-01'}}
        """;
    assertThat(READER.read(team(category("care-team"), members)))
        .extracting(Membership::member)
        .containsExactly(Party.of(new OrganisationId("saad")));
  }
}
