package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.CareTeamId;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Facet;
import org.maiashare.decision.Membership;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.ProtocolKind;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.SignatureState;
import org.maiashare.decision.TeamKind;
import org.maiashare.fhir.ListedDirectory;
import org.maiashare.fhir.Openings;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.fhir.PrivacyChoice;
import org.maiashare.fhir.ResourceReference;

/**
 * The example consents that IHE publishes with Privacy Consent on FHIR, decided as its guide says
 * (volume 1, 53.2); where MAIA Share is stricter, {@code src/docs/pcf.md} says why. Run with {@code
 * -Dcorpora=folder}, the folder that holds {@code ihe-pcf}.
 *
 * <p>A physician of the care team who is in the group of privileged users, a nurse of the care team
 * who wrote the observations, and a physician outside the team. What our profile demands beyond the
 * examples is added: a consent begins when it was given, and its policy is a known protocol.
 */
class PublishedConsentsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final PersonId PERSON = new PersonId("ex-patient");
  private static final ExercisedRole PRACTITIONER =
      ListedDirectory.active("ex-practitioner", "ex-organization", RoleFamily.PHYSICIAN).role();
  private static final ExercisedRole AUTHOR =
      ListedDirectory.active("ex-author", "ex-organization", RoleFamily.NURSE).role();
  private static final ExercisedRole OUTSIDER =
      ListedDirectory.active("outsider", "elsewhere", RoleFamily.PHYSICIAN).role();
  private static final ListedDirectory DIRECTORY =
      ListedDirectory.of(
          ListedDirectory.active("ex-practitioner", "ex-organization", RoleFamily.PHYSICIAN),
          ListedDirectory.active("ex-author", "ex-organization", RoleFamily.NURSE),
          ListedDirectory.active("outsider", "elsewhere", RoleFamily.PHYSICIAN));

  /**
   * Who reads the blood pressure (N) and the alcohol use (R, ETHUD) for care, the blood pressure
   * for research, and both in an emergency: {@code p} the practitioner, {@code a} the author.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "consent-basic-treat,                             pa, pa, -,  pa, pa",
    "consent-basic-ink,                               pa, pa, -,  pa, pa",
    "consent-basic-treat-infant,                      pa, pa, -,  pa, pa",
    "consent-basic-reject,                            -,  -,  -,  pa, pa",
    "consent-basic-research,                          -,  -,  pa, pa, pa",
    "consent-expired-treat,                           pa, pa, -,  pa, pa",
    "consent-intermediate-timeframe,                  -,  pa, -,  pa, pa",
    "consent-intermediate-not-timeframe,              pa, -,  -,  pa, pa",
    "consent-intermediate-data,                       pa, pa, -,  pa, pa",
    "consent-intermediate-not-data,                   pa, -,  -,  pa, pa",
    "consent-intermediate-authoredby,                 -,  -,  -,  pa, pa",
    "consent-intermediate-not-authoredby,             pa, pa, -,  pa, pa",
    "consent-intermediate-encounter,                  pa, pa, -,  pa, pa",
    "consent-intermediate-not-encounter,              -,  -,  -,  pa, pa",
    "consent-intermediate-purpose,                    pa, pa, -,  pa, pa",
    "consent-advanced-normal,                         pa, -,  -,  pa, pa",
    "consent-advanced-normal-restricted,              pa, -,  -,  pa, pa",
    "consent-advanced-normal-not-restricted,          pa, -,  -,  pa, pa",
    "consent-advanced-normal-focused-restricted,      pa, -,  -,  pa, pa",
    "consent-advanced-normal-focused-psy,             pa, -,  -,  pa, pa",
    "consent-advanced-normal-focused-psy-or-sdv,      pa, -,  -,  pa, pa",
    "consent-advanced-normal-break-glass-restricted,  pa, -,  -,  p,  -",
    "dissent-intermediate-break-glass,                -,  -,  -,  p,  p",
  })
  void isDecidedAsTheGuideSays(
      String example,
      String normal,
      String alcohol,
      String research,
      String emergency,
      String alcoholInEmergency) {
    Consent consent = consent(example);
    List<String> answers =
        List.of(
            readers(consent, "bloodPressure", "TREAT"),
            readers(consent, "alcoholUse", "TREAT"),
            readers(consent, "bloodPressure", "HRESCH"),
            readers(consent, "bloodPressure", "BTG"),
            readers(consent, "alcoholUse", "BTG"));
    assertThat(answers).containsExactly(normal, alcohol, research, emergency, alcoholInEmergency);
  }

  /** The requesters who may read, by their letters; {@code -} when nobody may. */
  private static String readers(Consent consent, String observation, String purpose) {
    PersonFactsReader reader = new PersonFactsReader(any -> SignatureState.VALID);
    List<Resource> record = List.of(consent, published("Group-ex-privilegedUsers"));
    PersonFacts facts = facts(reader, record, consent);
    AccessClass cell =
        cell(
            (Observation) published("Observation-ex-" + observation),
            reader.privacyChoices(PERSON, record));
    PurposeOfUse use = new PurposeOfUse(purpose);
    String readers =
        (reads(PRACTITIONER, use, facts, cell) ? "p" : "")
            + (reads(AUTHOR, use, facts, cell) ? "a" : "")
            + (reads(OUTSIDER, use, facts, cell) ? "o" : "");
    return readers.isEmpty() ? "-" : readers;
  }

  private static boolean reads(
      ExercisedRole role, PurposeOfUse purpose, PersonFacts facts, AccessClass cell) {
    Requester requester = new Requester(new Actor.Professional(role), purpose);
    return Decisions.decide(requester, facts, cell, Action.READ, NOW).permitted();
  }

  private static PersonFacts facts(
      PersonFactsReader reader, List<Resource> record, Consent consent) {
    Openings emergencies =
        new Openings(
            List.of(),
            List.of(),
            Stream.of(PRACTITIONER, AUTHOR)
                .map(role -> new EmergencyAccess(role.role(), Period.ALWAYS))
                .toList());
    List<SharingProtocol> protocols =
        Stream.concat(BaseProtocol.shipped().stream(), Stream.of(policy(consent))).toList();
    PersonFacts read = reader.read(PERSON, record, DIRECTORY, emergencies, protocols);
    return new PersonFacts(
            PERSON, Optional.of(ListedDirectory.NORTH), read.ableToDecide(), read.facts())
        .with(PRACTITIONER, AUTHOR, member(PRACTITIONER), member(AUTHOR));
  }

  private static Membership member(ExercisedRole role) {
    return new Membership(
        new CareTeamId("team"), TeamKind.CARE_TEAM, true, Party.of(role.role()), Period.ALWAYS);
  }

  private static SharingProtocol policy(Consent consent) {
    return new SharingProtocol(
        consent.getPolicyFirstRep().getUri(),
        "1",
        ProtocolKind.OVERARCHING,
        Set.of(),
        Period.ALWAYS,
        Map.of(),
        Set.of());
  }

  private static AccessClass cell(Observation observation, List<PrivacyChoice> choices) {
    ProvisionMatching matching =
        new ProvisionMatching(DIRECTORY, reference -> Optional.of(published(named(reference))));
    Set<Facet> facets = matching.facets(observation, choices);
    return new Labeller(DIRECTORY).label(observation, facets);
  }

  private static String named(ResourceReference reference) {
    return reference.type() + "-" + reference.id();
  }

  private static Consent consent(String example) {
    Consent consent = (Consent) published("Consent-ex-" + example);
    if (!consent.getProvision().getPeriod().hasStart()) {
      consent.getProvision().getPeriod().setStartElement(consent.getDateTimeElement());
    }
    return consent;
  }

  private static Resource published(String name) {
    String corpora = System.getProperty("corpora", "");
    assumeThat(corpora).as("-Dcorpora names the folder of published examples").isNotBlank();
    Path file = Path.of(corpora, "ihe-pcf", name + ".json");
    try {
      return (Resource) FHIR.newJsonParser().parseResource(Files.readString(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
