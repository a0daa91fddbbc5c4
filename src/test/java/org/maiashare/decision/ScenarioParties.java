package org.maiashare.decision;

import java.util.Map;

/** Whom a scenario designates: an actor by name, or {@code kind:identifier}. */
final class ScenarioParties {
  private final Map<String, Actor> actors;

  ScenarioParties(Map<String, Actor> actors) {
    this.actors = actors;
  }

  Party party(String text) {
    Actor actor = actors.get(text);
    if (actor != null) {
      return actor.fold(
          self -> Party.of(self.person()),
          relative -> Party.of(relative.relatedPerson()),
          professional -> Party.of(professional.role().role()),
          software -> Party.of(software.device()));
    }
    String[] parts = text.split(":", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("unknown party " + text);
    }
    return switch (parts[0]) {
      case "praticien" -> Party.of(new PractitionerId(parts[1]));
      case "rôle" -> Party.of(new PractitionerRoleId(parts[1]));
      case "organisation" -> Party.of(new OrganisationId(parts[1]));
      case "proche" -> Party.of(new RelatedPersonId(parts[1]));
      case "logiciel" -> Party.of(new DeviceId(parts[1]));
      case "équipe" -> Party.of(new CareTeamId(parts[1]));
      case "groupe" -> Party.of(new GroupId(parts[1]));
      case "famille" -> Party.of(RoleFamily.ofCode(parts[1]).orElseThrow());
      case "personne" -> Party.of(new PersonId(parts[1]));
      default -> throw new IllegalArgumentException("unknown kind of party " + text);
    };
  }

  Authorship author(String text) {
    Actor actor = actors.get(text);
    if (actor != null) {
      return actor.fold(
          self -> Authorship.ofThePerson(),
          relative -> Authorship.of(relative.relatedPerson()),
          professional ->
              Authorship.of(professional.role().practitioner(), professional.role().organisation()),
          software -> Authorship.of(software.organisation()));
    }
    String[] parts = text.split("[:@]");
    return switch (parts[0]) {
      case "praticien" -> Authorship.of(new PractitionerId(parts[1]), new OrganisationId(parts[2]));
      case "organisation" -> Authorship.of(new OrganisationId(parts[1]));
      case "proche" -> Authorship.of(new RelatedPersonId(parts[1]));
      default -> Authorship.ofThePerson();
    };
  }

  Facet facet(String text) {
    String[] parts = text.split("[:/]");
    if (parts[0].equals("orientation")) {
      return new Facet.ReferralFacet(new ReferralId(parts[1]));
    }
    return new Facet.ProvisionFacet(
        new ConsentId(parts[1]),
        parts.length == 2 ? ProvisionPath.ROOT : ProvisionPath.nested(Integer.parseInt(parts[2])));
  }
}
