package org.maiashare.decision;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who the requester is, and whether a fact names them. */
final class NaiveNames {
  private final PersonFacts facts;
  private final Actor actor;
  private final Instant at;

  NaiveNames(PersonFacts facts, Requester requester, Instant at) {
    this.facts = facts;
    this.actor = requester.actor();
    this.at = at;
  }

  @Nullable ExercisedRole professional() {
    return actor instanceof Actor.Professional it ? it.role() : null;
  }

  Actor.@Nullable Software software() {
    return actor instanceof Actor.Software it ? it : null;
  }

  @Nullable RelatedPersonId relative() {
    return actor instanceof Actor.Relative it ? it.relatedPerson() : null;
  }

  boolean isActive() {
    if (actor instanceof Actor.Professional it) {
      return it.active() && it.period().contains(at);
    }
    return !(actor instanceof Actor.Software it) || (it.active() && it.period().contains(at));
  }

  Set<RoleFamily> families() {
    if (actor instanceof Actor.Professional it) {
      return it.role().family().map(Set::of).orElse(Set.of());
    }
    return actor instanceof Actor.Software it ? it.families() : Set.of();
  }

  @Nullable TerritoryId territory() {
    if (actor instanceof Actor.Professional it) {
      return it.role().territory().orElse(null);
    }
    return actor instanceof Actor.Software it ? it.territory().orElse(null) : null;
  }

  @Nullable OrganisationId organisation() {
    if (actor instanceof Actor.Professional it) {
      return it.role().organisation();
    }
    return actor instanceof Actor.Software it ? it.organisation() : null;
  }

  /** The roles the facts know for certain: of a known family, and told in one way only. */
  private List<ExercisedRole> certainRoles() {
    List<ExercisedRole> told = facts.all(ExercisedRole.class);
    return told.stream()
        .filter(role -> role.family().isPresent())
        .filter(
            role ->
                told.stream()
                    .noneMatch(other -> other.role().equals(role.role()) && !other.equals(role)))
        .toList();
  }

  /**
   * Whether a party of a team, task or file is the requester, acting in this family. An
   * organisation stands for all who exercise in it; its software stands beside each of its members.
   */
  boolean isMember(Party party, RoleFamily family) {
    Actor.Software software = software();
    if (software == null) {
      boolean volunteer =
          party instanceof Party.OrganisationParty && family.group() == ProfessionalGroup.NONE;
      return !(party instanceof Party.RelatedPersonParty) && !volunteer && isNamedBy(party);
    }
    if (family.group() == ProfessionalGroup.NONE && !(isRoleOrPractitioner(party))) {
      return false;
    }
    if (isNamedBy(party)) {
      return true;
    }
    return certainRoles().stream()
        .filter(role -> names(party, role) && isRoleOrPractitioner(party))
        .anyMatch(
            role ->
                role.organisation().equals(software.organisation())
                    && role.family().get() == family
                    && role.territory().isPresent()
                    && role.territory().equals(software.territory()));
  }

  private static boolean isRoleOrPractitioner(Party party) {
    return party instanceof Party.PractitionerParty || party instanceof Party.RoleParty;
  }

  /** Whether a party names the requester; a professional named in person must be known. */
  boolean isNamedBy(Party party) {
    ExercisedRole role = professional();
    if (role != null) {
      if (party instanceof Party.OrganisationParty it) {
        return it.organisation().equals(role.organisation());
      }
      return names(party, role) && certainRoles().contains(role);
    }
    if (party instanceof Party.OrganisationParty it) {
      return software() != null && Objects.equals(it.organisation(), organisation());
    }
    return isPlainly(party);
  }

  private static boolean names(Party party, ExercisedRole role) {
    if (party instanceof Party.PractitionerParty it) {
      return it.practitioner().equals(role.practitioner());
    }
    return party instanceof Party.RoleParty it && it.role().equals(role.role());
  }

  /** Whether a refusal names the requester: by any trait, known or not. */
  boolean isHitBy(Party party) {
    ExercisedRole role = professional();
    if (role != null && names(party, role)) {
      return true;
    }
    if (party instanceof Party.OrganisationParty it) {
      return Objects.equals(it.organisation(), organisation());
    }
    return isPlainly(party);
  }

  private boolean isPlainly(Party party) {
    if (party instanceof Party.RelatedPersonParty it) {
      return it.relatedPerson().equals(relative());
    }
    return party instanceof Party.DeviceParty it
        && software() != null
        && it.device().equals(software().device());
  }
}
