package org.maiashare.decision;

import java.util.Optional;

/** The subject of each kind of requester key: the one place that spells them. */
final class Subjects {

  /** Every professional, software and relative; not the person themself. */
  static final String EVERYONE = "everyone";

  /** Relatives: whoever is not a professional. */
  static final String RELATIVES = "relatives";

  private Subjects() {}

  static String person(PersonId person) {
    return "person:" + person;
  }

  static String relative(RelatedPersonId relatedPerson) {
    return "related:" + relatedPerson;
  }

  static String group(ProfessionalGroup group) {
    return "group:" + group.code();
  }

  static String family(RoleFamily family) {
    return "family:" + family.code();
  }

  static String practitioner(PractitionerId practitioner) {
    return "practitioner:" + practitioner;
  }

  static String role(PractitionerRoleId role) {
    return "role:" + role;
  }

  static String organisation(OrganisationId organisation) {
    return "organisation:" + organisation;
  }

  static String device(DeviceId device) {
    return "device:" + device;
  }

  /** One role with all that the directory says of it. */
  static String exactRole(ExercisedRole role) {
    return "role:"
        + role.role()
        + "/"
        + role.practitioner()
        + "/"
        + role.organisation()
        + role.family().map(RoleFamily::hash).orElse("#")
        + at(role.territory());
  }

  /**
   * Whoever exercises a family of roles in an organisation, and in a territory where one is given.
   */
  static String professionals(
      OrganisationId organisation, RoleFamily family, Optional<TerritoryId> territory) {
    return "organisation:" + organisation + family.hash() + at(territory);
  }

  /** Software acting for a family: of an organisation, one device, or both. */
  static String software(
      Optional<OrganisationId> organisation,
      RoleFamily family,
      Optional<TerritoryId> territory,
      Optional<DeviceId> device) {
    return "software:"
        + device.map(DeviceId::value).orElse("")
        + "/"
        + organisation.map(OrganisationId::value).orElse("")
        + family.hash()
        + at(territory);
  }

  /** Whoever works at the one-stop desk of a territory. */
  static String desk(TerritoryId territory) {
    return "desk@" + territory;
  }

  private static String at(Optional<TerritoryId> territory) {
    return territory.map(it -> "@" + it).orElse("");
  }
}
