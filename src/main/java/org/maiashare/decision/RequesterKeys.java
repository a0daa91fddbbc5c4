package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys a requester bears. A requester who is not active bears none: no keys, no rows.
 *
 * <p>Under break-glass a requester bears no key of {@link RequesterKey#ANY_PURPOSE}: only the rules
 * that speak of emergencies concern them. The person themself and relatives have no emergency.
 */
public final class RequesterKeys {

  private RequesterKeys() {}

  /** The keys at a time, computed from the requester alone. */
  public static Set<RequesterKey> of(Requester requester, Instant at) {
    if (!requester.isActive(at)) {
      return Set.of();
    }
    Set<RequesterKey> keys = new LinkedHashSet<>();
    String purpose = requester.purpose().code();
    for (String subject : subjects(requester.actor())) {
      keys.add(new RequesterKey(purpose, subject));
      if (!requester.purpose().isBreakGlass()) {
        keys.add(new RequesterKey(RequesterKey.ANY_PURPOSE, subject));
      }
    }
    return keys;
  }

  private static List<String> subjects(Actor actor) {
    return actor.fold(
        self -> List.of(Subjects.person(self.person())),
        relative ->
            List.of(
                Subjects.relative(relative.relatedPerson()), Subjects.RELATIVES, Subjects.EVERYONE),
        professional -> ofProfessional(professional.role()),
        RequesterKeys::ofSoftware);
  }

  private static List<String> ofProfessional(ExercisedRole role) {
    RoleFamily family = role.family().orElseThrow();
    List<String> subjects = new ArrayList<>();
    subjects.add(Subjects.EVERYONE);
    subjects.add(Subjects.group(family.group()));
    subjects.add(Subjects.practitioner(role.practitioner()));
    subjects.add(Subjects.role(role.role()));
    subjects.add(Subjects.organisation(role.organisation()));
    subjects.add(Subjects.exactRole(role));
    subjects.add(Subjects.professionals(role.organisation(), family, Optional.empty()));
    role.territory()
        .ifPresent(
            territory -> {
              subjects.add(Subjects.professionals(role.organisation(), family, role.territory()));
              if (family == RoleFamily.DESK) {
                subjects.add(Subjects.desk(territory));
              }
            });
    return subjects;
  }

  private static List<String> ofSoftware(Actor.Software software) {
    List<String> subjects = new ArrayList<>();
    subjects.add(Subjects.EVERYONE);
    subjects.add(Subjects.device(software.device()));
    subjects.add(Subjects.organisation(software.organisation()));
    for (RoleFamily family : software.families()) {
      subjects.add(Subjects.group(family.group()));
      for (Optional<DeviceId> device :
          List.of(Optional.<DeviceId>empty(), Optional.of(software.device()))) {
        subjects.add(Subjects.software(software.organisation(), family, Optional.empty(), device));
        if (software.territory().isPresent()) {
          subjects.add(
              Subjects.software(software.organisation(), family, software.territory(), device));
        }
      }
    }
    return subjects;
  }
}
