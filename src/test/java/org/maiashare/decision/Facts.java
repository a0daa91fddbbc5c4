package org.maiashare.decision;

import java.time.Instant;
import java.util.Optional;

/** A few people and facts for tests. */
final class Facts {
  static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  static final TerritoryId EAST = new TerritoryId("est");
  static final PersonId PERSON = new PersonId("personne");
  static final OrganisationId HOSPITAL = new OrganisationId("hopital");
  static final OrganisationId CITY = new OrganisationId("ccas");
  static final RelatedPersonId SON = new RelatedPersonId("fils");
  static final ExercisedRole NURSE = role("anne", "ssiad", RoleFamily.NURSE);
  static final ExercisedRole SOCIAL_WORKER = role("zoe", "ccas", RoleFamily.SOCIAL_WORKER);

  private Facts() {}

  static ExercisedRole role(String name, String organisation, RoleFamily family) {
    return new ExercisedRole(
        new PractitionerId(name),
        new PractitionerRoleId(name + "-role"),
        new OrganisationId(organisation),
        family,
        EAST);
  }

  static Requester requester(ExercisedRole role) {
    return new Requester(new Actor.Professional(role));
  }

  static PersonFacts person() {
    return PersonFacts.of(PERSON, EAST).with(NURSE, SOCIAL_WORKER);
  }

  static Membership team(Party member) {
    return member(TeamKind.CARE_TEAM, member, Period.ALWAYS);
  }

  static Membership circle(Party member) {
    return member(TeamKind.EXTENDED_CIRCLE, member, Period.ALWAYS);
  }

  static Membership member(TeamKind kind, Party member, Period period) {
    return new Membership(new CareTeamId(kind.name()), kind, true, member, period);
  }

  static ConsentDirective consent(String id, Provision root) {
    return directive(id, ConsentCategory.CONSENT, Party.of(PERSON), root);
  }

  static ConsentDirective opposition(Provision root) {
    return directive("opposition", ConsentCategory.OPPOSITION, Party.of(PERSON), root);
  }

  static ConsentDirective directive(
      String id, ConsentCategory category, Party performer, Provision root) {
    return new ConsentDirective(
        new ConsentId(id),
        "1",
        ConsentStatus.ACTIVE,
        ConsentScope.PRIVACY,
        category,
        Optional.of(BaseProtocol.CANONICAL),
        performer,
        NOW,
        SignatureState.VALID,
        root);
  }
}
