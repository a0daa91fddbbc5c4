package org.maiashare.decision;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys a requester bears. A requester who is not active bears none: no keys, no rows.
 *
 * <p>Under break-glass nobody bears a key of {@link RequesterKey#ANY_PURPOSE}: only the rules that
 * speak of emergencies concern them.
 */
public final class RequesterKeys {
  private final String purpose;
  private final boolean ordinary;
  private final Set<RequesterKey> keys = new LinkedHashSet<>();

  private RequesterKeys(PurposeOfUse purpose) {
    this.purpose = purpose.code();
    this.ordinary = !purpose.isBreakGlass();
  }

  /** The keys at a time, computed from the requester alone. */
  public static Set<RequesterKey> of(Requester requester, Instant at) {
    if (!requester.isActive(at)) {
      return Set.of();
    }
    RequesterKeys bearer = new RequesterKeys(requester.purpose());
    return requester
        .actor()
        .fold(bearer::ofSelf, bearer::ofRelative, bearer::ofProfessional, bearer::ofSoftware);
  }

  private Set<RequesterKey> ofSelf(Actor.Self self) {
    whatever(Subjects.person(self.person()));
    return keys;
  }

  private Set<RequesterKey> ofRelative(Actor.Relative relative) {
    whatever(Subjects.EVERYONE);
    whatever(Subjects.RELATIVES);
    whatever(Subjects.relative(relative.relatedPerson()));
    return keys;
  }

  private Set<RequesterKey> ofProfessional(Actor.Professional professional) {
    ExercisedRole role = professional.role();
    RoleFamily family = role.family().orElseThrow();
    whatever(Subjects.EVERYONE);
    whatever(Subjects.group(family.group()));
    whatever(Subjects.family(family));
    whatever(Subjects.practitioner(role.practitioner()));
    whatever(Subjects.role(role.role()));
    whatever(Subjects.organisation(role.organisation()));
    permitted(Subjects.exactRole(role), family);
    permitted(Subjects.professionals(role.organisation(), family, Optional.empty()), family);
    role.territory()
        .ifPresent(
            territory -> {
              add(Subjects.professionals(role.organisation(), family, role.territory()));
              if (family == RoleFamily.DESK) {
                add(Subjects.desk(territory));
              }
            });
    return keys;
  }

  private Set<RequesterKey> ofSoftware(Actor.Software software) {
    whatever(Subjects.EVERYONE);
    whatever(Subjects.device(software.device()));
    whatever(Subjects.organisation(software.organisation()));
    Optional<DeviceId> device = Optional.of(software.device());
    Optional<OrganisationId> organisation = Optional.of(software.organisation());
    for (RoleFamily family : software.families()) {
      whatever(Subjects.group(family.group()));
      whatever(Subjects.family(family));
      for (Optional<TerritoryId> territory :
          List.of(Optional.<TerritoryId>empty(), software.territory())) {
        add(Subjects.software(organisation, family, territory, Optional.empty()));
        add(Subjects.software(organisation, family, territory, device));
        add(Subjects.software(Optional.empty(), family, territory, device));
      }
    }
    return keys;
  }

  /** What refusals and exceptions speak of: under any purpose, or one. */
  private void whatever(String subject) {
    add(subject);
    if (ordinary) {
      keys.add(new RequesterKey(RequesterKey.ANY_PURPOSE, subject));
    }
  }

  /** What permissions speak of: under one purpose; a guardian represents under any. */
  private void permitted(String subject, RoleFamily family) {
    if (family == RoleFamily.GUARDIAN_PROFESSIONAL) {
      whatever(subject);
    } else {
      add(subject);
    }
  }

  private void add(String subject) {
    keys.add(new RequesterKey(purpose, subject));
  }
}
