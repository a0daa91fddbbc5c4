package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One professional in one role. */
record RoleAudience(ExercisedRole role) implements Audience {
  RoleAudience {
    Objects.requireNonNull(role);
  }

  @Override
  public String subject() {
    return Subjects.exactRole(role);
  }

  @Override
  public Optional<RoleFamily> family() {
    return role.family();
  }

  @Override
  public Optional<Audience> within(TerritoryId territory) {
    return role.territory().equals(Optional.of(territory)) ? Optional.of(this) : Optional.empty();
  }

  @Override
  public List<Audience> named(Party party, Directory directory) {
    return role.isNamedBy(party) ? List.of(this) : List.of();
  }
}
