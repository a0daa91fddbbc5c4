package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whoever works at the one-stop desk of a territory (CASF L.113-3). */
record DeskAudience(TerritoryId territory) implements Audience {
  DeskAudience {
    Objects.requireNonNull(territory);
  }

  @Override
  public String subject() {
    return Subjects.desk(territory);
  }

  @Override
  public Optional<RoleFamily> family() {
    return Optional.of(RoleFamily.DESK);
  }

  @Override
  public Optional<Audience> within(TerritoryId wanted) {
    return territory.equals(wanted) ? Optional.of(this) : Optional.empty();
  }

  @Override
  public List<Audience> named(Party party, Directory directory) {
    if (party instanceof Party.OrganisationParty it) {
      return List.of(new StaffAudience(it.organisation(), RoleFamily.DESK, Optional.of(territory)));
    }
    return directory.rolesOf(party, this::includes);
  }

  private boolean includes(ExercisedRole role) {
    return role.family().equals(family()) && role.territory().equals(Optional.of(territory));
  }
}
