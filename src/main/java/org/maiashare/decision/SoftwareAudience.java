package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Software acting for one of its declared families: of an organisation, one device, or both. */
record SoftwareAudience(
    Optional<OrganisationId> organisation,
    RoleFamily of,
    Optional<TerritoryId> territory,
    Optional<DeviceId> device)
    implements Audience {
  public SoftwareAudience {
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(of);
    Objects.requireNonNull(territory);
    Objects.requireNonNull(device);
  }

  static SoftwareAudience of(OrganisationId organisation, RoleFamily family) {
    return new SoftwareAudience(
        Optional.of(organisation), family, Optional.empty(), Optional.empty());
  }

  static SoftwareAudience of(DeviceId device, RoleFamily family) {
    return new SoftwareAudience(Optional.empty(), family, Optional.empty(), Optional.of(device));
  }

  /** The software of an organisation as far as one known role there reaches. */
  static SoftwareAudience beside(ExercisedRole role) {
    return new SoftwareAudience(
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
        ? Optional.of(new SoftwareAudience(organisation, of, Optional.of(wanted), device))
        : Optional.empty();
  }

  /** This software where its organisation is named, or the device. */
  @Override
  public List<Audience> named(Party party, Directory directory) {
    if (party instanceof Party.OrganisationParty it) {
      return matches(organisation, it.organisation())
          ? List.of(new SoftwareAudience(Optional.of(it.organisation()), of, territory, device))
          : List.of();
    }
    return party instanceof Party.DeviceParty it && matches(device, it.device())
        ? List.of(new SoftwareAudience(organisation, of, territory, Optional.of(it.device())))
        : List.of();
  }

  private static <I> boolean matches(Optional<I> own, I wanted) {
    return own.isEmpty() || own.get().equals(wanted);
  }
}
