package org.maiashare.demo;

import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.demo.DirectorySource.Organisation;
import org.maiashare.demo.DirectorySource.Professional;
import org.maiashare.demo.DirectorySource.Role;
import org.maiashare.demo.DirectorySource.Territory;

/**
 * Composes the directory as one transaction in which each entry is created only when no entry bears
 * its identifier: sending it again changes nothing.
 */
final class DirectoryComposer {

  private final DirectorySource source;
  private final ServiceComposer services;
  private final Transaction transaction = new Transaction("directory");

  DirectoryComposer(DirectorySource source, Timeline timeline) {
    this.source = source;
    this.services = new ServiceComposer(transaction, timeline);
  }

  Bundle compose() {
    source.territories().forEach(this::territory);
    source.organisations().forEach(this::organisation);
    source.professionals().forEach(this::professional);
    source.services().forEach(services::add);
    return transaction.bundle();
  }

  static String territoryKey(String key) {
    return "territory/" + key;
  }

  static String organisationKey(String key) {
    return "organisation/" + key;
  }

  private void territory(Territory territory) {
    Location location = Profiles.claim(new Location(), "maia-territory");
    location.addIdentifier().setSystem(Identifiers.TERRITORY).setValue(territory.key());
    location.setStatus(LocationStatus.ACTIVE).setName(territory.name());
    location.setMode(LocationMode.INSTANCE);
    location.addType(Terminology.ownConcept("territory-kind", territory.kind()));
    location.setPhysicalType(Terminology.hl7Concept("location-physical-type", "jdn"));
    for (DirectorySource.Commune commune : territory.communes()) {
      Coding insee = Terminology.coding("TRE_R13#" + commune.insee()).setDisplay(commune.name());
      location.addExtension(Profiles.extension("covered-commune", insee));
    }
    transaction.addOnce(
        territoryKey(territory.key()), location, Identifiers.TERRITORY, territory.key());
  }

  private void organisation(Organisation organisation) {
    Organization organization = Profiles.claim(new Organization(), "maia-organization");
    boolean finess = !organisation.finess().isBlank();
    String system = finess ? Identifiers.FINESS : Identifiers.SIRENE;
    String number = finess ? organisation.finess() : organisation.siret();
    Reference territory = transaction.to(territoryKey(organisation.territory()));
    organization.addExtension(Profiles.extension("territory", territory));
    organization
        .addIdentifier()
        .setType(Terminology.identifierType(finess ? "FINEG" : "SIRET"))
        .setSystem(system)
        .setValue(number);
    organization.setActive(true).setName(organisation.name());
    organization.addType(Terminology.concept(organisation.type()));
    organization.addTelecom(Contact.phone(organisation.phone()));
    transaction.addOnce(organisationKey(organisation.key()), organization, system, number);
  }

  private void professional(Professional professional) {
    Practitioner practitioner = Profiles.claim(new Practitioner(), "maia-practitioner");
    practitioner
        .addIdentifier()
        .setType(Terminology.identifierType("IDNPS"))
        .setSystem(Identifiers.IDNPS)
        .setValue(professional.idnps());
    practitioner.setActive(true);
    practitioner.addName().setFamily(professional.family()).addGiven(professional.given());
    Reference reference =
        transaction.addOnce(
            "professional/" + professional.idnps(),
            practitioner,
            Identifiers.IDNPS,
            professional.idnps());
    professional.roles().forEach(role -> role(professional, role, reference));
  }

  private void role(Professional professional, Role role, Reference practitioner) {
    Organisation organisation =
        source.organisations().stream()
            .filter(one -> one.key().equals(role.organisation()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no organisation of " + role.key()));
    String name = professional.given() + " " + professional.family();
    PractitionerRole exercised = Profiles.claim(new PractitionerRole(), "maia-practitioner-role");
    Reference territory = transaction.to(territoryKey(organisation.territory()));
    exercised.addExtension(Profiles.extension("territory", territory));
    exercised.addIdentifier().setSystem(Identifiers.PRACTITIONER_ROLE).setValue(role.key());
    exercised.setActive(true);
    exercised.setPractitioner(practitioner.setDisplay(name));
    exercised.setOrganization(
        transaction.to(organisationKey(organisation.key())).setDisplay(organisation.name()));
    exercised.addCode(Terminology.concept(role.code()).setText(role.label()));
    transaction.addOnce("role/" + role.key(), exercised, Identifiers.PRACTITIONER_ROLE, role.key());
  }
}
