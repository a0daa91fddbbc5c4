package org.maiashare.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.TerritoryId;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.RoleCode;

/** A directory in memory; ids are the readable names, so that tests can be read. */
final class TerritoryDirectory implements Directory {

  private final Map<String, KnownRole> roles = new HashMap<>();
  private final Map<BusinessIdentifier, String> persons = new HashMap<>();
  private final Map<BusinessIdentifier, String> relatedPersons = new HashMap<>();
  private final Map<BusinessIdentifier, KnownOrganisation> organisations = new HashMap<>();

  /** Knows everyone whom the sandbox knows. */
  static TerritoryDirectory ofDemonstration() {
    TerritoryDirectory directory = new TerritoryDirectory();
    SandboxTerritory territory = SandboxClientsTest.territory();
    territory
        .organisations()
        .forEach(one -> directory.organisation(one.identifier(), one.key(), true));
    territory
        .professionals()
        .forEach(
            one ->
                one.roles()
                    .forEach(
                        role ->
                            directory.role(
                                new BusinessIdentifier(NationalIdentifier.IDNPS, one.idnps()),
                                territory.organisation(role.organisation()).identifier(),
                                role.roleCode(),
                                known(one.client(), role.organisation(), true, Period.ALWAYS))));
    territory
        .persons()
        .forEach(
            one ->
                directory.persons.put(
                    new BusinessIdentifier(NationalIdentifier.INS_DEMONSTRATION, one.ins()),
                    one.client()));
    territory
        .relatedPersons()
        .forEach(
            one ->
                directory.relatedPersons.put(
                    new BusinessIdentifier(Canonical.RELATED_PERSON_IDENTIFIERS, one.identifier()),
                    one.client()));
    return directory;
  }

  static KnownRole known(String practitioner, String place, boolean active, Period period) {
    return new KnownRole(
        new PractitionerId(practitioner),
        new PractitionerRoleId(practitioner + "." + place),
        new OrganisationId(place),
        Optional.of(new TerritoryId("territory")),
        active,
        period);
  }

  void role(
      BusinessIdentifier practitioner, BusinessIdentifier place, RoleCode code, KnownRole role) {
    roles.put(key(practitioner, place, code), role);
  }

  void organisation(BusinessIdentifier identifier, String name, boolean active) {
    organisations.put(
        identifier, new KnownOrganisation(new OrganisationId(name), Optional.empty(), active));
  }

  @Override
  public Optional<KnownRole> role(
      BusinessIdentifier practitioner, BusinessIdentifier organisation, RoleCode code) {
    return Optional.ofNullable(roles.get(key(practitioner, organisation, code)));
  }

  @Override
  public Optional<PersonId> person(BusinessIdentifier identifier) {
    return Optional.ofNullable(persons.get(identifier)).map(PersonId::new);
  }

  @Override
  public Optional<RelatedPersonId> relatedPerson(BusinessIdentifier identifier) {
    return Optional.ofNullable(relatedPersons.get(identifier)).map(RelatedPersonId::new);
  }

  @Override
  public Optional<KnownOrganisation> organisation(BusinessIdentifier identifier) {
    return Optional.ofNullable(organisations.get(identifier));
  }

  private static String key(
      BusinessIdentifier practitioner, BusinessIdentifier place, RoleCode code) {
    return practitioner + " " + place + " " + code;
  }
}
