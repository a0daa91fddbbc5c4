package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;

/** A set of requesters that one key describes exactly: to whom permissions are given. */
sealed interface Audience {

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

  /** Software acting for one of its declared families: of an organisation, one device, or both. */
  record Software(
      Optional<OrganisationId> organisation,
      RoleFamily of,
      Optional<TerritoryId> territory,
      Optional<DeviceId> device)
      implements Audience {
    public Software {
      Objects.requireNonNull(organisation);
      Objects.requireNonNull(of);
      Objects.requireNonNull(territory);
      Objects.requireNonNull(device);
    }

    static Software of(OrganisationId organisation, RoleFamily family) {
      return new Software(Optional.of(organisation), family, Optional.empty(), Optional.empty());
    }

    static Software of(DeviceId device, RoleFamily family) {
      return new Software(Optional.empty(), family, Optional.empty(), Optional.of(device));
    }

    /** The software of an organisation as far as one known role there reaches. */
    static Software beside(ExercisedRole role) {
      return new Software(
          Optional.of(role.organisation()),
          role.family().orElseThrow(),
          role.territory(),
          Optional.empty());
    }

    @Override
    public String subject() {
      return Subjects.software(organisation, of, territory, device);
    }

    @Override
    public Optional<RoleFamily> family() {
      return Optional.of(of);
    }

    @Override
    public Optional<Audience> within(TerritoryId wanted) {
      return territory.isEmpty() || territory.get().equals(wanted)
          ? Optional.of(new Software(organisation, of, Optional.of(wanted), device))
          : Optional.empty();
    }

    /** This software where a consent names it: its organisation, or the device. */
    Optional<Audience> named(Party party) {
      if (party instanceof Party.OrganisationParty it) {
        return matches(organisation, it.organisation())
            ? Optional.of(new Software(Optional.of(it.organisation()), of, territory, device))
            : Optional.empty();
      }
      return party instanceof Party.DeviceParty it && matches(device, it.device())
          ? Optional.of(new Software(organisation, of, territory, Optional.of(it.device())))
          : Optional.empty();
    }

    private static <I> boolean matches(Optional<I> own, I wanted) {
      return own.isEmpty() || own.get().equals(wanted);
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
