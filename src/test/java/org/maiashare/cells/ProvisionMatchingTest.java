package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.ConsentId;
import org.maiashare.decision.Facet;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.ReferralId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SignatureState;
import org.maiashare.fhir.ListedDirectory;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.PrivacyChoiceReader;
import org.maiashare.fhir.Written;

class ProvisionMatchingTest {

  private static final Map<String, Resource> RECORD =
      Map.of(
          "Encounter/e",
          Written.json(
              """
              {'resourceType':'Encounter','id':'e','episodeOfCare':[{'reference':'EpisodeOfCare/x'}]}
              """),
          "CarePlan/plan",
          Written.json(
              """
              {'resourceType':'CarePlan','id':'plan','goal':[{'reference':'Goal/g'}],
               'activity':[{'reference':{'reference':'Appointment/a'}}]}
              """));

  private static final ProvisionMatching MATCHING =
      new ProvisionMatching(
          ListedDirectory.of(ListedDirectory.active("anna", "ssiad", RoleFamily.NURSE)),
          reference -> Optional.ofNullable(RECORD.get(reference.toString())));

  private static Set<Facet> facets(Resource resource, String type, String filter) {
    Consent consent =
        Written.json(
            """
            {'resourceType':'Consent','id':'c','status':'active','patient':{'reference':'Patient/p'},
             'provision':{'type':'%s',%s}}
            """
                .formatted(type, filter));
    PrivacyChoice choice =
        new PrivacyChoiceReader(it -> SignatureState.VALID)
            .read(consent, new PersonId("p"), named -> true)
            .orElseThrow();
    return MATCHING.facets(resource, List.of(choice));
  }

  private static boolean matches(Resource resource, String type, String filter) {
    Set<Facet> facets = facets(resource, type, filter);
    Facet root = new Facet.ProvisionFacet(new ConsentId("c"), ProvisionPath.ROOT);
    assertThat(facets).isSubsetOf(root);
    return !facets.isEmpty();
  }

  private static String data(String meaning, String reference) {
    return "'data':[{'meaning':'%s','reference':{'reference':'%s'}}]".formatted(meaning, reference);
  }

  private static Resource observation(String more) {
    return Written.json("{'resourceType':'Observation','id':'o'" + more + "}");
  }

  @Test
  void matchesTheResourceNamed() {
    assertThat(matches(observation(""), "permit", data("instance", "Observation/o"))).isTrue();
    assertThat(matches(observation(""), "permit", data("instance", "Observation/other"))).isFalse();
  }

  @Test
  void matchesWhatAPartyWroteInPersonOrInARole() {
    Resource byRole = observation(",'performer':[{'reference':'PractitionerRole/anna-at-ssiad'}]");
    assertThat(matches(byRole, "permit", data("authoredby", "Practitioner/anna"))).isTrue();
    assertThat(matches(byRole, "permit", data("authoredby", "Organization/ssiad"))).isTrue();
    assertThat(matches(byRole, "permit", data("authoredby", "Organization/saad"))).isFalse();
  }

  @Test
  void letsARefusalMatchWhatTheAuthorMayHaveWrittenInARole() {
    Resource bare = observation(",'performer':[{'reference':'Practitioner/anna'}]");
    assertThat(matches(bare, "permit", data("authoredby", "Organization/ssiad"))).isFalse();
    assertThat(matches(bare, "deny", data("authoredby", "Organization/ssiad"))).isTrue();
  }

  @Test
  void matchesWhatBelongsToAnEncounterOrItsEpisode() {
    Resource inside = observation(",'encounter':{'reference':'Encounter/e'}");
    assertThat(matches(inside, "permit", data("related", "Encounter/e"))).isTrue();
    assertThat(matches(inside, "permit", data("related", "EpisodeOfCare/x"))).isTrue();
    assertThat(matches(inside, "deny", data("related", "EpisodeOfCare/other"))).isFalse();
    Resource lost = observation(",'encounter':{'reference':'Encounter/lost'}");
    assertThat(matches(lost, "permit", data("related", "EpisodeOfCare/x"))).isFalse();
    assertThat(matches(lost, "deny", data("related", "EpisodeOfCare/x"))).isTrue();
  }

  @Test
  void matchesTheGoalsAndActivitiesOfAPlan() {
    Resource goal = Written.json("{'resourceType':'Goal','id':'g'}");
    Resource other = Written.json("{'resourceType':'Goal','id':'h'}");
    Resource based = observation(",'basedOn':[{'reference':'CarePlan/plan'}]");
    assertThat(matches(goal, "permit", data("related", "CarePlan/plan"))).isTrue();
    assertThat(matches(based, "permit", data("related", "CarePlan/plan"))).isTrue();
    assertThat(matches(other, "permit", data("related", "CarePlan/plan"))).isFalse();
  }

  @Test
  void letsAPermissionMatchWhatLiesWhollyInItsDataPeriodAndARefusalAnyOfIt() {
    String january = "'dataPeriod':{'start':'2026-01-01','end':'2026-01-31'}";
    Resource at = observation(",'effectiveDateTime':'2026-01-31T22:00:00Z'");
    Resource after = observation(",'effectiveDateTime':'2026-01-31T23:00:00Z'");
    Resource across = observation(",'effectivePeriod':{'start':'2026-01-20','end':'2026-02-20'}");
    Resource unknown = observation("");
    assertThat(matches(at, "permit", january)).isTrue();
    assertThat(matches(after, "permit", january)).isFalse();
    assertThat(matches(after, "deny", january)).isFalse();
    assertThat(matches(across, "permit", january)).isFalse();
    assertThat(matches(across, "deny", january)).isTrue();
    assertThat(matches(unknown, "permit", january)).isFalse();
    assertThat(matches(unknown, "deny", january)).isTrue();
  }

  @Test
  void wantsBothDataAndPeriodToMatch() {
    String both = "'dataPeriod':{'start':'2026-01-01'}," + data("instance", "Observation/o");
    assertThat(matches(observation(",'effectiveDateTime':'2026-02-01'"), "permit", both)).isTrue();
    assertThat(matches(observation(",'effectiveDateTime':'2025-02-01'"), "permit", both)).isFalse();
  }

  @Test
  void makesAReferralItsTasksAndWhatItAttachesOnePart() {
    ServiceRequest referral =
        Written.json(
            """
            {'resourceType':'ServiceRequest','id':'s','status':'active',
             'code':{'coding':[{'system':'ours:CodeSystem/referral-kind','code':'respite'}]},
             'supportingInfo':[{'reference':'Observation/o'}]}
            """);
    Resource task =
        Written.json("{'resourceType':'Task','id':'t','focus':{'reference':'ServiceRequest/s'}}");
    Facet facet = new Facet.ReferralFacet(new ReferralId("s"));
    List<ServiceRequest> referrals = List.of(referral);
    assertThat(ReferralFacets.facets(referral, referrals)).containsExactly(facet);
    assertThat(ReferralFacets.facets(task, referrals)).containsExactly(facet);
    assertThat(ReferralFacets.facets(observation(""), referrals)).containsExactly(facet);
    referral.setStatus(ServiceRequest.ServiceRequestStatus.COMPLETED);
    assertThat(ReferralFacets.facets(observation(""), referrals)).isEmpty();
    assertThat(ReferralFacets.facets(task, referrals)).containsExactly(facet);
  }
}
