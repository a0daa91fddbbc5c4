package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whoever exercises a family of roles in an organisation, known or not yet. */
record StaffAudience(OrganisationId organisation, RoleFamily of, Optional<TerritoryId> territory)
    implements Audience {
  StaffAudience {
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(of);
    Objects.requireNonNull(territory);
  }

  @Override
  public String subject() {
    return Subjects.professionals(organisation, of, territory);
  }

  @Override
  public Optional<RoleFamily> family() {
    return Optional.of(of);
  }

  @Override
  public Optional<Audience> within(TerritoryId wanted) {
    return territory.isEmpty() || territory.get().equals(wanted)
        ? Optional.of(new StaffAudience(organisation, of, Optional.of(wanted)))
        : Optional.empty();
  }

  @Override
  public List<Audience> named(Party party, Directory directory) {
    if (party instanceof Party.OrganisationParty it) {
      return it.organisation().equals(organisation) ? List.of(this) : List.of();
    }
    return directory.rolesOf(party, this::includes);
  }

  private boolean includes(ExercisedRole role) {
    return role.organisation().equals(organisation)
        && role.family().equals(family())
        && (territory.isEmpty() || role.territory().equals(territory));
  }
}
