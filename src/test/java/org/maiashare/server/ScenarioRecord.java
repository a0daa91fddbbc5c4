package org.maiashare.server;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Group.GroupType;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Actor;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Facet;
import org.maiashare.decision.GroupMembership;
import org.maiashare.decision.Party;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.Referral;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/** The record of a scenario's person, filed so that a moment of the scenario is now. */
final class ScenarioRecord {

  static final Party PERSON = Party.of(new PersonId("personne"));
  static final String ANOTHER_DOCUMENT = "another document";
  private static final String TEST_IDENTIFIERS = Canonical.BASE + "/sid/test";

  private final Scenario scenario;
  private final ScenarioTime time;
  private final ScenarioDirectory directory;
  private final String world;
  private final ScenarioPeople people;
  private final ScenarioNames names;
  private final String identifier = UUID.randomUUID().toString();
  private final Map<RelatedPersonId, String> relatives = new HashMap<>();
  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, Resource> read = new HashMap<>();

  ScenarioRecord(
      Scenario scenario,
      ScenarioTime time,
      ScenarioDirectory directory,
      String world,
      ScenarioPeople people) {
    this.scenario = scenario;
    this.time = time;
    this.directory = directory;
    this.world = world;
    this.people = people;
    this.names = new ScenarioNames(people);
  }

  /** The documents that something singles out. */
  static Set<String> documentsWith(Scenario scenario, Facet facet) {
    Set<String> named = new LinkedHashSet<>();
    scenario
        .documents()
        .forEach(
            (name, document) -> {
              if (document.facets().contains(facet)) {
                named.add(name);
              }
            });
    return named;
  }

  /** The document that stands for a referral itself. */
  static Optional<Object> referralDocument(Scenario scenario, Facet facet) {
    return documentsWith(scenario, facet).stream()
        .filter(it -> category(scenario, it) == DataCategory.REF)
        .map(Object.class::cast)
        .findFirst();
  }

  private static DataCategory category(Scenario scenario, String document) {
    return Objects.requireNonNull(scenario.documents().get(document)).category();
  }

  static Extension informationGiven(DateTimeType when, Reference by) {
    Extension information =
        new Extension(Extensions.TERRITORY.replace("territory", "information-given"));
    information.addExtension("date", when);
    information.addExtension("by", by);
    return information;
  }

  /** Files the record with the documents that are asked for. */
  void file(ScenarioStage stage, Set<String> asked) {
    Reference territory = directory.territory(territory(), world);
    ScenarioDirectory.Bystander bystander = directory.bystander();
    groups();
    names.add(PERSON, patient(territory, identifier));
    new ScenarioRelatives(scenario, time).add(names, relatives);
    if (scenario.documents().values().stream().anyMatch(ScenarioRecord::isByThePersonOrARelative)) {
      names.file(stage);
    }
    ScenarioTeams teams = new ScenarioTeams(scenario, time, names, territory, bystander);
    teams.add();
    ScenarioReferrals referrals =
        new ScenarioReferrals(scenario, time, names, territory, bystander.role());
    ScenarioConsents consents = new ScenarioConsents(scenario, time, names, bystander.role());
    ScenarioDocuments documents =
        new ScenarioDocuments(time, names, consents, referrals, teams, bystander.role());
    documents(asked).forEach((name, wanted) -> names.add(name, documents.of(wanted)));
    names.add(ANOTHER_DOCUMENT, documents.of(AccessClass.plain(DataCategory.MED)));
    referrals.add();
    consents.add(bystander.organisation());
    names.file(stage);
  }

  private TerritoryId territory() {
    return scenario
        .facts()
        .territory()
        .orElseThrow(() -> new NotOverHttpException("every team of the guide has a territory"));
  }

  /** The documents to make; the person's identity and the referrals are there anyway. */
  private Map<String, AccessClass> documents(Set<String> asked) {
    Map<String, AccessClass> documents = new LinkedHashMap<>();
    scenario
        .documents()
        .forEach(
            (name, wanted) -> {
              boolean named = asked.contains(name) || !wanted.facets().isEmpty();
              if (named && !isThePerson(wanted) && !isAReferral(name, wanted)) {
                documents.put(name, wanted);
              }
            });
    return documents;
  }

  /** The server reads the authors that are known when a document arrives. */
  private static boolean isByThePersonOrARelative(AccessClass document) {
    return document
        .authorship()
        .filter(it -> it.person() || it.relatedPerson().isPresent())
        .isPresent();
  }

  private static boolean isThePerson(AccessClass wanted) {
    return wanted.equals(AccessClass.plain(DataCategory.ADM));
  }

  private boolean isAReferral(String name, AccessClass wanted) {
    return wanted.facets().stream()
        .filter(Facet.ReferralFacet.class::isInstance)
        .map(Facet.ReferralFacet.class::cast)
        .filter(facet -> referralDocument(scenario, facet).equals(Optional.of(name)))
        .anyMatch(
            facet ->
                scenario.facts().all(Referral.class).stream()
                    .anyMatch(it -> it.id().equals(facet.referral())));
  }

  private void groups() {
    Map<Party, Group> groups = new LinkedHashMap<>();
    for (GroupMembership membership : scenario.facts().all(GroupMembership.class)) {
      groups
          .computeIfAbsent(
              Party.of(membership.group()),
              any ->
                  new Group()
                      .setType(GroupType.PRACTITIONER)
                      .setActual(true)
                      .setName(membership.group().value()))
          .addMember()
          .setEntity(names.party(membership.member()))
          .setPeriod(time.period(membership.period()));
    }
    groups.forEach((key, group) -> names.stored(key, directory.group(group)));
  }

  private static Patient patient(Reference territory, String identifier) {
    Patient patient = new Patient();
    patient.getMeta().addProfile(Profiles.of("maia-service-user"));
    patient.addExtension(new Extension(Extensions.TERRITORY, territory));
    patient.addIdentifier().setSystem(TEST_IDENTIFIERS).setValue(identifier);
    patient.setActive(true).setGender(AdministrativeGender.FEMALE);
    patient.setBirthDateElement(new DateType("1938-05-01"));
    String family = "Essai-" + Drafts.letters(UUID.fromString(identifier));
    patient.addName().setUse(NameUse.OFFICIAL).addGiven("Camille");
    Drafts.identify(patient, family, "Camille", "10323");
    return patient;
  }

  /** Who the person is, as somebody says who speaks of them. */
  Patient described() {
    return patient(directory.territory(territory(), world), identifier);
  }

  /** Whose record it is. */
  String patient() {
    return names.of(PERSON).getReference();
  }

  /** Where a document of the scenario was filed. */
  String reference(String document) {
    AccessClass wanted = Objects.requireNonNull(scenario.documents().get(document));
    return names.of(isThePerson(wanted) ? PERSON : document).getReference();
  }

  /** A stored resource, with a change that means nothing. */
  String changed(ScenarioStage stage, String reference) {
    Resource stored = read.computeIfAbsent(reference, any -> Drafts.parsed(stage.read(reference)));
    stored.setLanguage("fr".equals(stored.getLanguage()) ? "fr-FR" : "fr");
    return Drafts.json(stored);
  }

  /** What shows who asks, and what for. */
  String token(Actor actor, String purpose) {
    return tokens.computeIfAbsent(
        actor + " " + purpose,
        key -> new ScenarioTokens(people, relatives).of(actor, purpose, this::person));
  }

  /** What a token names a person by: this one, or one that has no record here. */
  private String person(PersonId person) {
    boolean theOne = Party.of(person).equals(PERSON);
    return TEST_IDENTIFIERS + "|" + (theOne ? identifier : directory.stranger(this::stranger));
  }

  private BundleDraft stranger(String number) {
    Reference territory = directory.territory(ScenarioCast.HOME, "");
    return BundleDraft.transaction().post(patient(territory, number));
  }
}
