package org.maiashare.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys a requester bears. A requester who is not active bears none: no keys, no rows. */
public final class RequesterKeys {
  private final KeyRing ring;

  private RequesterKeys(PurposeOfUse purpose) {
    this.ring = new KeyRing(purpose);
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
    ring.whatever(Subjects.person(self.person()));
    return ring.keys();
  }

  private Set<RequesterKey> ofRelative(Actor.Relative relative) {
    ring.whatever(Subjects.EVERYONE);
    ring.whatever(Subjects.RELATIVES);
    ring.whatever(Subjects.relative(relative.relatedPerson()));
    return ring.keys();
  }

  private Set<RequesterKey> ofProfessional(Actor.Professional professional) {
    ExercisedRole role = professional.role();
    RoleFamily family = role.family().orElseThrow();
    ring.whatever(Subjects.EVERYONE);
    ring.whatever(Subjects.group(family.group()));
    ring.whatever(Subjects.family(family));
    ring.whatever(Subjects.practitioner(role.practitioner()));
    ring.whatever(Subjects.role(role.role()));
    ring.whatever(Subjects.organisation(role.organisation()));
    ring.permitted(Subjects.exactRole(role), family);
    ring.permitted(Subjects.professionals(role.organisation(), family, Optional.empty()), family);
    role.territory()
        .ifPresent(
            territory -> {
              ring.add(Subjects.professionals(role.organisation(), family, role.territory()));
              if (family == RoleFamily.DESK) {
                ring.add(Subjects.desk(territory));
              }
            });
    return ring.keys();
  }

  private Set<RequesterKey> ofSoftware(Actor.Software software) {
    ring.whatever(Subjects.EVERYONE);
    ring.whatever(Subjects.device(software.device()));
    ring.whatever(Subjects.organisation(software.organisation()));
    Optional<DeviceId> device = Optional.of(software.device());
    Optional<OrganisationId> organisation = Optional.of(software.organisation());
    for (RoleFamily family : software.families()) {
      ring.whatever(Subjects.group(family.group()));
      ring.whatever(Subjects.family(family));
      for (Optional<TerritoryId> territory :
          List.of(Optional.<TerritoryId>empty(), software.territory())) {
        ring.add(Subjects.software(organisation, family, territory, Optional.empty()));
        ring.add(Subjects.software(organisation, family, territory, device));
        ring.add(Subjects.software(Optional.empty(), family, territory, device));
      }
    }
    return ring.keys();
  }
}
