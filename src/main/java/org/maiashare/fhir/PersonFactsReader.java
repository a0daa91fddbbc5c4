package org.maiashare.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.hl7.fhir.r4.model.Consent.provisionActorComponent;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.maiashare.decision.Fact;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.SharingProtocol;
import org.maiashare.decision.SignatureState;
import org.maiashare.decision.TeamKind;
import org.maiashare.decision.TerritoryId;

/**
 * From a person's resources to the facts decisions are computed from. Pure: no clock, no database.
 * What is about another person, inconsistent or unreadable never widens.
 */
public final class PersonFactsReader {

  /** The types of the person's own resources that facts are read from; all of each are needed. */
  public static final List<String> RESOURCE_TYPES =
      List.of("Patient", "CareTeam", "RelatedPerson", "Consent", "ServiceRequest", "Task");

  private final ConsentSignatures signatures;

  /**
   * @param signatures asked only where a protocol requires signatures
   */
  public PersonFactsReader(ConsentSignatures signatures) {
    this.signatures = signatures;
  }

  /**
   * The groups that the consents name: they belong to no person and must be added to the record.
   */
  public static Set<ResourceReference> groupsNamedBy(List<? extends Resource> record) {
    Set<ResourceReference> groups = new LinkedHashSet<>();
    all(record, Consent.class)
        .flatMap(consent -> provisions(consent.getProvision()))
        .flatMap(provision -> provision.getActor().stream())
        .map(provisionActorComponent::getReference)
        .flatMap(reference -> ResourceReference.of(reference).stream())
        .filter(named -> named.isA("Group"))
        .forEach(groups::add);
    return groups;
  }

  private static Stream<ProvisionComponent> provisions(ProvisionComponent component) {
    return Stream.concat(
        Stream.of(component),
        component.getProvision().stream().flatMap(PersonFactsReader::provisions));
  }

  /**
   * Reads the facts.
   *
   * @param record all the person's resources of {@link #RESOURCE_TYPES}, and the groups that the
   *     consents name
   * @param protocols those that concern the person's territory, the base protocol included
   */
  public PersonFacts read(
      PersonId person,
      List<? extends Resource> record,
      DirectoryView directory,
      Openings openings,
      List<SharingProtocol> protocols) {
    List<Resource> own = new ArrayList<>();
    record.stream().filter(it -> RecordOwnership.isOf(it, person)).forEach(own::add);
    List<Consent> consents = all(own, Consent.class).toList();
    List<Fact> facts = new ArrayList<>(protocols);
    CareTeamReader teams = new CareTeamReader(directory);
    all(own, CareTeam.class).forEach(team -> facts.addAll(teams.read(team)));
    all(own, RelatedPerson.class).forEach(it -> facts.addAll(RelatedPersonReader.read(it)));
    all(own, ServiceRequest.class)
        .forEach(it -> Referrals.read(it, own, directory).ifPresent(facts::add));
    all(record, Group.class).forEach(group -> facts.addAll(Groups.read(group)));
    Optional<TerritoryId> territory = territory(own);
    ConsentSignatures required = consent -> signature(consent, territory, protocols);
    choices(person, record, required).forEach(choice -> facts.add(choice.fact()));
    facts.addAll(openings.admissions());
    facts.addAll(openings.deskMatches());
    facts.addAll(openings.emergencyAccesses());
    facts.addAll(NamedProfessionals.roles(facts, directory));
    return new PersonFacts(person, territory, Capacity.ableToDecide(person, consents), facts);
  }

  private SignatureState signature(
      Consent consent, Optional<TerritoryId> territory, List<SharingProtocol> protocols) {
    List<String> policies =
        consent.getPolicy().stream().map(policy -> String.valueOf(policy.getUri())).toList();
    boolean required =
        protocols.stream().anyMatch(protocol -> protocol.asksSignatureOf(territory, policies));
    return required ? signatures.of(consent) : SignatureState.VALID;
  }

  /**
   * The privacy choices of the person, with the data filters of their provisions; whether they are
   * signed is left aside.
   */
  public List<PrivacyChoice> privacyChoices(PersonId person, List<? extends Resource> record) {
    return choices(person, record, consent -> SignatureState.VALID);
  }

  private static List<PrivacyChoice> choices(
      PersonId person, List<? extends Resource> record, ConsentSignatures signatures) {
    PrivacyChoiceReader reader = new PrivacyChoiceReader(signatures);
    Set<ResourceReference> known = new LinkedHashSet<>();
    record.stream()
        .filter(it -> it instanceof Group || it instanceof CareTeam)
        .filter(it -> it instanceof Group || RecordOwnership.isOf(it, person))
        .forEach(it -> ResourceReference.to(it).ifPresent(known::add));
    return all(record, Consent.class)
        .flatMap(consent -> reader.read(consent, person, it -> isKnown(it, known)).stream())
        .toList();
  }

  private static boolean isKnown(ResourceReference named, Set<ResourceReference> known) {
    return known.contains(named) || !(named.isA("Group") || named.isA("CareTeam"));
  }

  /**
   * The territory of the person's active care teams; where they say nothing, the one the person is
   * registered in; where they contradict each other, the registered one if it is among theirs.
   */
  private static Optional<TerritoryId> territory(List<Resource> own) {
    Optional<TerritoryId> registered =
        all(own, Patient.class).flatMap(it -> Parties.territoryOf(it).stream()).findFirst();
    List<TerritoryId> ofTeams =
        all(own, CareTeam.class)
            .filter(CareTeamReader::isActive)
            .filter(team -> CareTeamReader.kind(team).equals(Optional.of(TeamKind.CARE_TEAM)))
            .flatMap(team -> Parties.territoryOf(team).stream())
            .distinct()
            .toList();
    return switch (ofTeams.size()) {
      case 0 -> registered;
      case 1 -> Optional.of(ofTeams.get(0));
      default -> registered.filter(ofTeams::contains);
    };
  }

  private static <R extends Resource> Stream<R> all(
      List<? extends Resource> record, Class<R> type) {
    return record.stream().filter(type::isInstance).map(type::cast);
  }
}
