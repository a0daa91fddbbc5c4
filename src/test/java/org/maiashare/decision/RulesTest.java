package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {

  @Test
  void everyRuleCitesTheLaw() {
    assertThat(Rules.ALL)
        .allSatisfy(rule -> assertThat(rule.article()).matches("(CSP|Code civil) .*\\d.*"));
  }

  @Test
  void everyRuleHasANameOfItsOwn() {
    assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void aMaskSparesAnOrganisationOnlyWhereNoIndividualIsKnownToBeTheAuthor() {
    assertThat(nurseReads(Authorship.of(Facts.NURSE.organisation()))).isTrue();
    assertThat(
            nurseReads(Authorship.of(new PractitionerId("colleague"), Facts.NURSE.organisation())))
        .isFalse();
    assertThat(
            nurseReads(Authorship.of(Facts.NURSE.practitioner(), new OrganisationId("elsewhere"))))
        .isTrue();
  }

  private static boolean nurseReads(Authorship author) {
    PersonFacts facts = Facts.person().with(Facts.team(Party.of(Facts.NURSE.role())));
    AccessClass masked =
        AccessClass.plain(DataCategory.MED).masked(MaskingLabel.MASQUE_PS).writtenBy(author);
    return Decisions.decide(Facts.requester(Facts.NURSE), facts, masked, Action.READ, Facts.NOW)
        .permitted();
  }

  @Test
  void anIdentifierIsWrittenAsItsValue() {
    List<Identifier> all =
        List.of(
            new CareTeamId("a"),
            new ConsentId("a"),
            new DeviceId("a"),
            new GroupId("a"),
            new OrganisationId("a"),
            new PersonId("a"),
            new PractitionerId("a"),
            new PractitionerRoleId("a"),
            new ReferralId("a"),
            new RelatedPersonId("a"),
            new TerritoryId("a"));
    assertThat(all).extracting(Object::toString).containsOnly("a");
  }

  @Test
  void aFactThatIsTakenAwayIsNoLongerKnown() {
    PersonFacts facts = Facts.person();
    assertThat(facts.facts()).contains(Facts.NURSE, Facts.SOCIAL_WORKER);
    assertThat(facts.without(Facts.NURSE).facts())
        .contains(Facts.SOCIAL_WORKER)
        .doesNotContain(Facts.NURSE);
  }
}
