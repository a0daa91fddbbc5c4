package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.Admission;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.GroupMembership;
import org.maiashare.decision.Membership;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.Referral;
import org.maiashare.decision.ReferralId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.SignatureState;
import org.maiashare.decision.TerritoryId;

class PersonFactsReaderTest {

  private static final PersonId PERSON = new PersonId("p");
  private static final DirectoryRole NURSE =
      ListedDirectory.active("anna", "ssiad", RoleFamily.NURSE);
  private static final DirectoryRole GONE =
      ListedDirectory.role("gil", "saad", RoleFamily.HOME_HELPER, false);
  private static final ListedDirectory DIRECTORY =
      new ListedDirectory(
          List.of(NURSE, GONE), Map.of("day-care", new OrganisationId("day-centre")));

  private static PersonFacts read(Resource... record) {
    return new PersonFactsReader(it -> SignatureState.VALID)
        .read(PERSON, List.of(record), DIRECTORY, Openings.NONE, BaseProtocol.shipped());
  }

  private static Resource patient(String territory) {
    return Written.json(
        "{'resourceType':'Patient','id':'p','extension':[" + territory(territory) + "]}");
  }

  private static String territory(String id) {
    return "{'url':'ours:StructureDefinition/territory','valueReference':{'reference':'Location/"
        + id
        + "'}}";
  }

  private static Resource team(String id, String subject, String territory) {
    return Written.json(
        """
        {'resourceType':'CareTeam','id':'%s','status':'active','extension':[%s],
         'category':[{'coding':[{'system':'ours:CodeSystem/team-category','code':'care-team'}]}],
         'subject':{'reference':'Patient/%s'},'period':{'start':'2026-01-01'},
         'participant':[
          {'member':{'reference':'PractitionerRole/anna-at-ssiad'},'period':{'start':'2026-01-01'}},
          {'member':{'reference':'PractitionerRole/gil-at-saad'},'period':{'start':'2026-01-01'}}]}
        """
            .formatted(id, territory(territory), subject));
  }

  private static Resource referral(String status) {
    return Written.json(
        """
        {'resourceType':'ServiceRequest','id':'s','status':'%s','intent':'order',
         'code':{'coding':[{'system':'ours:CodeSystem/referral-kind','code':'respite'}]},
         'subject':{'reference':'Patient/p'},'requester':{'reference':'Practitioner/anna'}}
        """
            .formatted(status));
  }

  private static Resource task(String status, String subject, String owner) {
    return Written.json(
        """
        {'resourceType':'Task','id':'t','status':'%s','intent':'order',
         'focus':{'reference':'ServiceRequest/s'},'for':{'reference':'Patient/%s'},
         'owner':{'reference':'%s'}}
        """
            .formatted(status, subject, owner));
  }

  private static Resource consent(String date, String performer, String extensions) {
    return Written.json(
        """
        {'resourceType':'Consent','id':'c-%s','status':'active','dateTime':'%s',
         'patient':{'reference':'Patient/p'},'performer':[{'reference':'%s'}],'extension':[%s],
         'provision':{'type':'deny','actor':[{'reference':{'reference':'Group/g'}}]}}
        """
            .formatted(date, date, performer, extensions));
  }

  @Test
  void knowsTheActiveRolesOfThoseTheFactsName() {
    PersonFacts facts = read(patient("north"), team("t", "p", "north"));
    assertThat(facts.all(Membership.class)).hasSize(2);
    assertThat(facts.all(ExercisedRole.class)).containsExactly(NURSE.role());
    assertThat(facts.all(SharingProtocol.class)).containsExactlyElementsOf(BaseProtocol.shipped());
  }

  @Test
  void ignoresTheTeamOfAnotherPerson() {
    assertThat(read(patient("north"), team("t", "q", "north")).all(Membership.class)).isEmpty();
  }

  @Test
  void takesTheTerritoryOfTheTeamThenTheRegisteredOne() {
    assertThat(read(patient("north")).territory()).contains(new TerritoryId("north"));
    assertThat(read(patient("north"), team("t", "p", "south")).territory())
        .contains(new TerritoryId("south"));
  }

  @Test
  void settlesContradictoryTeamsByTheRegisteredTerritoryOrNotAtAll() {
    Resource south = team("t", "p", "south");
    Resource north = team("u", "p", "north");
    assertThat(read(patient("north"), south, north).territory()).contains(new TerritoryId("north"));
    assertThat(read(patient("west"), south, north).territory()).isEmpty();
  }

  @Test
  void addressesAReferralToTheOwnersOfItsOpenTasks() {
    assertThat(
            read(referral("active"), task("requested", "p", "HealthcareService/day-care"))
                .all(Referral.class))
        .containsExactly(
            new Referral(
                new ReferralId("s"),
                Optional.of(Party.of(new PractitionerId("anna"))),
                Set.of(Party.of(new OrganisationId("day-centre")))));
  }

  @Test
  void addressesNobodyWhenTaskOrReferralIsOverOrTheTaskIsAnothers() {
    for (List<Resource> record :
        List.of(
            List.of(referral("active"), task("completed", "p", "Organization/o")),
            List.of(referral("revoked"), task("requested", "p", "Organization/o")),
            List.of(referral("active"), task("requested", "q", "Organization/o")))) {
      assertThat(read(record.toArray(Resource[]::new)).all(Referral.class))
          .allSatisfy(it -> assertThat(it.addressees()).isEmpty())
          .hasSize(1);
    }
    assertThat(read(referral("entered-in-error")).all(Referral.class)).isEmpty();
  }

  @Test
  void asksForTheGroupsThatConsentsNameAndReadsTheirMembers() {
    Resource consent = consent("2026-01-01", "Patient/p", "");
    assertThat(PersonFactsReader.groupsNamedBy(List.of(consent)))
        .containsExactly(new ResourceReference("Group", "g"));
    Resource group =
        Written.json(
            """
            {'resourceType':'Group','id':'g','type':'practitioner','actual':true,
             'member':[{'entity':{'reference':'Practitioner/anna'}},
                       {'entity':{'reference':'Practitioner/gone'},'inactive':true}]}
            """);
    PersonFacts facts = read(consent, group);
    assertThat(facts.all(GroupMembership.class))
        .extracting(GroupMembership::member)
        .containsExactly(Party.of(new PractitionerId("anna")));
    assertThat(facts.all(ExercisedRole.class)).containsExactly(NURSE.role());
  }

  @Test
  void holdsThePersonUnableToDecideOnlyOnTheWordOfAProfessional() {
    String reason =
        """
        {'url':'ours:StructureDefinition/on-behalf','valueCoding':
          {'system':'ours:CodeSystem/on-behalf-reason','code':'unable-to-consent'}}
        """;
    String recorder =
        """
        ,{'url':'ours:StructureDefinition/consent-recorder',
          'valueReference':{'reference':'PractitionerRole/anna-at-ssiad'}}
        """;
    Resource alone = consent("2026-01-02", "RelatedPerson/r", reason);
    Resource recorded = consent("2026-01-02", "RelatedPerson/r", reason + recorder);
    Resource before = consent("2026-01-01", "Patient/p", "");
    Resource after = consent("2026-01-03", "Patient/p", "");
    assertThat(read(alone).ableToDecide()).isTrue();
    assertThat(read(before, recorded).ableToDecide()).isFalse();
    assertThat(read(recorded, after).ableToDecide()).isTrue();
  }

  @Test
  void addsWhatTheServerRecordedAboutOpenings() {
    Admission admission =
        new Admission(Party.of(new PractitionerRoleId("anna-at-ssiad")), Instant.EPOCH);
    PersonFacts facts =
        new PersonFactsReader(it -> SignatureState.VALID)
            .read(
                PERSON,
                List.of(),
                DIRECTORY,
                new Openings(List.of(admission), List.of(), List.of()),
                List.of());
    assertThat(facts.facts()).containsExactly(admission, NURSE.role());
  }
}
