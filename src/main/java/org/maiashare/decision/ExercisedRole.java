package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * One professional in one role: what a professional requester shows, and what the directory says of
 * a professional whom the facts name. Permissions that name a professional hold for exactly this
 * role; another organisation, family or territory under the same identifiers matches nothing.
 *
 * @param family empty when no national code of the role maps to a family: no access
 * @param territory empty when the role is exercised outside any known territory
 */
public record ExercisedRole(
    PractitionerId practitioner,
    PractitionerRoleId role,
    OrganisationId organisation,
    Optional<RoleFamily> family,
    Optional<TerritoryId> territory)
    implements Fact {
  public ExercisedRole {
    Objects.requireNonNull(practitioner);
    Objects.requireNonNull(role);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(family);
    Objects.requireNonNull(territory);
  }

  public ExercisedRole(
      PractitionerId practitioner,
      PractitionerRoleId role,
      OrganisationId organisation,
      RoleFamily family,
      TerritoryId territory) {
    this(practitioner, role, organisation, Optional.of(family), Optional.of(territory));
  }

  /** Whether a party names the professional, the role, or the organisation. */
  boolean isNamedBy(Party party) {
    if (party instanceof Party.PractitionerParty it) {
      return it.practitioner().equals(practitioner);
    }
    if (party instanceof Party.RoleParty it) {
      return it.role().equals(role);
    }
    return party instanceof Party.OrganisationParty it && it.organisation().equals(organisation);
  }
}
