package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseManagersTest {

  private static final ExercisedRole MANAGER = Facts.role("denis", "maia", RoleFamily.CASE_MANAGER);

  @Test
  void theCaseManagerOfTheTeamWatchesOverThePersonsChoices() {
    PersonFacts facts =
        Facts.person()
            .with(MANAGER)
            .with(Facts.team(Party.of(MANAGER.role())))
            .with(Facts.team(Party.of(Facts.NURSE.role())));
    assertThat(CaseManagers.of(facts, Facts.NOW)).containsExactly(MANAGER.role());
  }

  @Test
  void aCaseManagerOutsideTheTeamDoesNot() {
    assertThat(CaseManagers.of(Facts.person().with(MANAGER), Facts.NOW)).isEmpty();
  }

  @Test
  void onlyAsLongAsTheyBelongToIt() {
    Membership until =
        Facts.member(TeamKind.CARE_TEAM, Party.of(MANAGER.role()), Period.upTo(Facts.NOW));
    PersonFacts facts = Facts.person().with(MANAGER).with(until);
    assertThat(CaseManagers.of(facts, Facts.NOW.minusSeconds(1))).containsExactly(MANAGER.role());
    assertThat(CaseManagers.of(facts, Facts.NOW)).isEmpty();
  }
}
