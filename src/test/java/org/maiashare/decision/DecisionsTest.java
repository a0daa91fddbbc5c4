package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionsTest {
  private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
  private static final AccessClass MED = AccessClass.plain(DataCategory.MED);

  private static Decision read(PersonFacts facts, ExercisedRole role) {
    return Decisions.decide(Facts.requester(role), facts, MED, Action.READ, Facts.NOW);
  }

  @Test
  void aPermissionSaysWhyAndUntilWhen() {
    Membership until =
        Facts.member(TeamKind.CARE_TEAM, Party.of(Facts.NURSE.role()), Period.upTo(END));
    Decision decision = read(Facts.person().with(until), Facts.NURSE);
    assertThat(decision.permitted()).isTrue();
    assertThat(decision.validUntil()).contains(END);
    assertThat(decision.basis().rules()).containsExactly("team-access");
    assertThat(decision.basis().article()).contains("L.1110-4 III");
    assertThat(decision.basis().protocols()).containsExactly(BaseProtocol.CANONICAL + "|1");
    assertThat(decision.outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void aPermissionByConsentNamesTheConsent() {
    PersonFacts facts =
        Facts.person()
            .with(Facts.circle(Party.of(Facts.CITY)))
            .with(Facts.consent("c", Provision.permit()));
    Decision decision =
        Decisions.decide(
            Facts.requester(Facts.SOCIAL_WORKER),
            facts,
            AccessClass.plain(DataCategory.SOC),
            Action.READ,
            Facts.NOW);
    assertThat(decision.basis().consents()).containsExactly("c|1");
    assertThat(decision.validUntil()).isEmpty();
  }

  @Test
  void aPermissionEndsWithTheExercisedRole() {
    PersonFacts facts = Facts.person().with(Facts.team(Party.of(Facts.NURSE.role())));
    Requester leaving = new Requester(new Actor.Professional(Facts.NURSE, true, Period.upTo(END)));
    assertThat(Decisions.decide(leaving, facts, MED, Action.READ, Facts.NOW).validUntil())
        .contains(END);
  }

  @Test
  void anOppositionAndTheAbsenceOfAnyRelationAreToldAlike() {
    PersonFacts opposed =
        Facts.person()
            .with(Facts.team(Party.of(Facts.NURSE.role())))
            .with(Facts.opposition(Provision.deny()));
    assertThat(read(opposed, Facts.NURSE).outcome())
        .isEqualTo(read(Facts.person(), Facts.NURSE).outcome())
        .isEqualTo(Outcome.NOT_SHARED);
  }

  @Test
  void everyOutcomeHasACodeAndASentenceInBothLanguages() {
    for (Outcome outcome : Outcome.values()) {
      assertThat(outcome.code()).matches("[a-z-]+");
      assertThat(outcome.french()).endsWith(".").isNotEqualTo(outcome.english());
      assertThat(outcome.english()).endsWith(".");
    }
  }

  @Test
  void aRuleThatFailsRefusesEverythingToEveryone() {
    Rule failing = new FailingRule();
    PersonFacts facts = Facts.person().with(Facts.team(Party.of(Facts.NURSE.role())));
    Rulebook rulebook = Rulebook.of(facts, List.of(new SelfAccess(), new TeamAccess(), failing));
    List<Requester> everyone =
        List.of(
            Facts.requester(Facts.NURSE),
            new Requester(new Actor.Self(Facts.PERSON)),
            new Requester(new Actor.Self(Facts.PERSON), PurposeOfUse.BREAK_GLASS));
    for (Requester requester : everyone) {
      Decision decision = new Question(requester, rulebook, MED, Action.READ).answer(Facts.NOW);
      assertThat(decision.permitted()).isFalse();
      assertThat(decision.basis().rules()).containsExactly("failed:failing");
      assertThat(decision.outcome().code()).doesNotContain("fail");
    }
  }

  private static final class FailingRule implements Rule {
    @Override
    public String id() {
      return "failing";
    }

    @Override
    public String article() {
      return "none";
    }

    @Override
    public List<Clause> clauses(Situation situation) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void onlyFamiliesThatWriteIdentitiesMayOpenAFile() {
    for (RoleFamily family : RoleFamily.values()) {
      Requester requester = Facts.requester(Facts.role("x", "y", family));
      assertThat(Decisions.mayOpenFile(requester, BaseProtocol.shipped(), Facts.NOW))
          .as(family.code())
          .isEqualTo(
              Set.of("physician", "nurse", "case-manager", "social-worker", "desk")
                  .contains(family.code()));
    }
  }

  @Test
  void nobodyOpensAFileWithoutCareInMindOrAProtocolInForce() {
    Requester nurse = Facts.requester(Facts.NURSE);
    Requester inAnEmergency = new Requester(nurse.actor(), PurposeOfUse.BREAK_GLASS);
    assertThat(Decisions.mayOpenFile(nurse, List.of(), Facts.NOW)).isFalse();
    assertThat(Decisions.mayOpenFile(inAnEmergency, BaseProtocol.shipped(), Facts.NOW)).isFalse();
    assertThat(mayOpen(new Actor.Self(Facts.PERSON))).isFalse();
    assertThat(mayOpen(new Actor.Relative(Facts.SON))).isFalse();
    assertThat(mayOpen(new Actor.Professional(Facts.NURSE, false, Period.ALWAYS))).isFalse();
    assertThat(mayOpen(software(RoleFamily.NURSE))).isTrue();
    assertThat(mayOpen(software(RoleFamily.CAREGIVER))).isFalse();
  }

  private static boolean mayOpen(Actor actor) {
    return Decisions.mayOpenFile(new Requester(actor), BaseProtocol.shipped(), Facts.NOW);
  }

  private static Actor software(RoleFamily family) {
    return new Actor.Software(
        new DeviceId("d"),
        Facts.HOSPITAL,
        Set.of(family),
        Optional.of(Facts.EAST),
        true,
        Period.ALWAYS);
  }

  @Test
  void aFileIsOpenedOnlyWhileAProtocolIsInForce() {
    SharingProtocol ended =
        new SharingProtocol(
            BaseProtocol.CANONICAL,
            "1",
            ProtocolKind.BASE,
            Set.of(),
            Period.upTo(Facts.NOW),
            BaseProtocol.shipped().get(0).terms(),
            Set.of());
    Requester nurse = Facts.requester(Facts.NURSE);
    assertThat(Decisions.mayOpenFile(nurse, List.of(ended), Facts.NOW.minusSeconds(1))).isTrue();
    assertThat(Decisions.mayOpenFile(nurse, List.of(ended), Facts.NOW)).isFalse();
  }

  @Test
  void aRequesterBearsAboutADozenKeysAndNoneOfAnyPurposeInAnEmergency() {
    Requester nurse = Facts.requester(Facts.NURSE);
    assertThat(RequesterKeys.of(nurse, Facts.NOW))
        .hasSizeLessThanOrEqualTo(16)
        .contains(
            new RequesterKey("TREAT", "organisation:ssiad#nurse"),
            new RequesterKey("TREAT", "organisation:ssiad#nurse@est"),
            new RequesterKey("*", "practitioner:anne"));
    assertThat(RequesterKeys.of(new Requester(nurse.actor(), PurposeOfUse.BREAK_GLASS), Facts.NOW))
        .allMatch(key -> key.purpose().equals("BTG"));
  }

  @Test
  void aKeyIsStoredAsTheStartOfTheHashOfItsCanonicalForm() {
    RequesterKey key = new RequesterKey("TREAT", "organisation:ssiad#nurse");
    assertThat(key.canonical())
        .isEqualTo("TREAT|organisation:ssiad#nurse")
        .hasToString(key.toString());
    assertThat(key.uuid()).hasToString("6338e937-efc2-27f2-47fc-1742da4eaf10");
  }

  @Test
  void identifiersCannotBeMistakenForWhatJoinsKeys() {
    for (String wrong : List.of("", "a|b", "a#b", "a@b", "a/b", "a b")) {
      assertThatThrownBy(() -> new OrganisationId(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("a|b");
    }
  }
}
