package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
  private static final Instant START = Instant.parse("2026-02-01T00:00:00Z");
  private static final Instant END = Instant.parse("2026-06-01T00:00:00Z");
  private static final List<AccessClass> CELLS =
      List.of(
          AccessClass.plain(DataCategory.ADM),
          AccessClass.plain(DataCategory.SOC),
          AccessClass.plain(DataCategory.MED));

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static List<ExplainedAccess> about(PersonFacts facts, ExercisedRole role) {
    return Explanations.explain(facts, CELLS, Facts.NOW).stream()
        .filter(line -> line.who().example().equals(Facts.requester(role)))
        .toList();
  }

  @Test
  void saysWhoSeesWhatSinceWhenUntilWhenAndWhy() {
    PersonFacts facts =
        Facts.person()
            .with(
                Facts.member(
                    TeamKind.CARE_TEAM, Party.of(Facts.NURSE.role()), new Period(START, END)));
    List<ExplainedAccess> lines = about(facts, Facts.NURSE);
    assertThat(lines)
        .extracting(ExplainedAccess::action)
        .containsExactly(Action.READ, Action.WRITE);
    assertThat(lines).extracting(ExplainedAccess::cells).containsExactly(bits(0, 1, 2), bits(0, 2));
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.since()).isEqualTo(START);
              assertThat(line.until()).contains(END);
              assertThat(line.basis().rules()).containsExactly("team-access");
              assertThat(line.who().anyone()).isFalse();
            });
    assertThat(about(facts, Facts.SOCIAL_WORKER)).isEmpty();
  }

  @Test
  void sinceLooksThroughSuccessivePeriods() {
    Party nurse = Party.of(Facts.NURSE.role());
    PersonFacts facts =
        Facts.person()
            .with(
                Facts.member(TeamKind.CARE_TEAM, nurse, new Period(Instant.MIN, START)),
                Facts.member(TeamKind.CARE_TEAM, nurse, new Period(START, END)));
    assertThat(about(facts, Facts.NURSE))
        .allSatisfy(line -> assertThat(line.since()).isEqualTo(Instant.MIN));
  }

  @Test
  void namesWhoeverWorksInAMemberOrganisationAndTheDeskOfTheTerritory() {
    PersonFacts facts = Facts.person().with(Facts.team(Party.of(Facts.HOSPITAL)));
    List<AccessClass> referrals = List.of(AccessClass.plain(DataCategory.REF));
    List<String> anyone =
        Explanations.explain(facts, referrals, Facts.NOW).stream()
            .filter(line -> line.who().anyone() && line.action() == Action.READ)
            .map(line -> ((Actor.Professional) line.who().example().actor()).role())
            .map(role -> role.organisation() + " " + role.family().orElseThrow().code())
            .toList();
    assertThat(anyone)
        .contains("hopital physician", "hopital case-manager", "any-desk desk")
        .doesNotContain("hopital home-helper");
  }

  @Test
  void namesRelativesOrganisationsOfReferralsAndEmergencies() {
    RelatedPersonId daughter = new RelatedPersonId("fille");
    PersonFacts facts =
        Facts.person()
            .with(
                new CaregiverMandate(Facts.SON, Period.ALWAYS),
                new TrustedPersonDesignation(daughter, Period.ALWAYS),
                new EmergencyAccess(Facts.NURSE.role(), Period.ALWAYS),
                new Referral(
                    new ReferralId("o"),
                    Optional.of(Party.of(Facts.CITY)),
                    Set.of(Party.of(Facts.HOSPITAL))));
    List<ExplainedAccess> lines = Explanations.explain(facts, CELLS, Facts.NOW);
    assertThat(lines)
        .extracting(line -> line.who().example())
        .contains(
            new Requester(new Actor.Relative(Facts.SON)),
            new Requester(new Actor.Relative(daughter)),
            new Requester(new Actor.Self(Facts.PERSON)),
            new Requester(new Actor.Professional(Facts.NURSE), PurposeOfUse.BREAK_GLASS));
    assertThat(lines).anyMatch(line -> line.basis().rules().contains("addressee-access"));
  }

  @Test
  void aPreviewShowsWhoGainsAndWhoLoses() {
    PersonFacts before =
        Facts.person()
            .with(Facts.team(Party.of(Facts.NURSE.role())), Facts.circle(Party.of(Facts.CITY)));
    PersonFacts after =
        before.with(
            Facts.consent(
                "draft",
                Provision.permit()
                    .to(Party.of(Facts.CITY))
                    .except(Provision.deny().to(Party.of(Facts.NURSE.practitioner())))));
    ConsentPreview preview = ConsentPreview.compare(before, after, CELLS, Facts.NOW);
    assertThat(preview.changes())
        .filteredOn(change -> change.action() == Action.READ && !change.who().anyone())
        .extracting(change -> change.who().example(), AccessChange::gained, AccessChange::lost)
        .containsExactlyInAnyOrder(
            tuple(Facts.requester(Facts.SOCIAL_WORKER), bits(0, 1), bits()),
            tuple(Facts.requester(Facts.NURSE), bits(), bits(0, 1, 2)));
    assertThat(preview.conflicts()).isEmpty();
  }

  @Test
  void aPreviewShowsWhichConsentsDisagree() {
    PersonFacts before =
        Facts.person()
            .with(Facts.circle(Party.of(Facts.SOCIAL_WORKER.role())))
            .with(Facts.consent("old", Provision.permit().to(Party.of(Facts.CITY))));
    PersonFacts after = before.with(Facts.opposition(Provision.deny().about(DataCategory.SOC)));
    assertThat(ConsentPreview.compare(before, after, CELLS, Facts.NOW).conflicts())
        .containsExactly(
            new ConsentConflict(
                new Beneficiary(Facts.requester(Facts.SOCIAL_WORKER), false),
                "old|1",
                "opposition|1",
                bits(1)));
  }
}
