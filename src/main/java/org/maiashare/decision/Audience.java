package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;

/** A set of requesters that one key describes exactly: to whom permissions are given. */
sealed interface Audience
    permits Audience.Named, Audience.Staff, Audience.Relative, Audience.Desk, SoftwareAudience {

  /** The key's subject. */
  String subject();

  /** The family whose ceiling holds; empty when no ceiling does. */
  Optional<RoleFamily> family();

  /** Those of the audience whose role is exercised in the territory. */
  Optional<Audience> within(TerritoryId territory);

  default RequesterKey key(String purpose) {
    return new RequesterKey(purpose, subject());
  }

  /** One professional in one role. */
  record Named(ExercisedRole role) implements Audience {
    public Named {
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
  }

  /** Whoever exercises a family of roles in an organisation, known or not yet. */
  record Staff(OrganisationId organisation, RoleFamily of, Optional<TerritoryId> territory)
      implements Audience {
    public Staff {
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
          ? Optional.of(new Staff(organisation, of, Optional.of(wanted)))
          : Optional.empty();
    }
  }

  /** A relative, in the family a relation gives them. */
  record Relative(RelatedPersonId relatedPerson, RoleFamily of) implements Audience {
    public Relative {
      Objects.requireNonNull(relatedPerson);
      Objects.requireNonNull(of);
    }

    @Override
    public String subject() {
      return Subjects.relative(relatedPerson);
    }

    @Override
    public Optional<RoleFamily> family() {
      return Optional.of(of);
    }

    @Override
    public Optional<Audience> within(TerritoryId territory) {
      return Optional.empty();
    }
  }

  /** Whoever works at the one-stop desk of a territory. */
  record Desk(TerritoryId territory) implements Audience {
    public Desk {
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
  }
}
