package org.maiashare.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who is who among those the facts name. A professional named by practitioner or role is known only
 * by the exercised roles given as facts; two facts that contradict each other on a role cancel it.
 */
final class Directory {
  private final List<ExercisedRole> roles;
  private final Map<Party, List<ExercisedRole>> byParty = new HashMap<>();

  Directory(List<ExercisedRole> known) {
    this.roles =
        known.stream()
            .distinct()
            .filter(role -> role.family().isPresent())
            .filter(role -> known.stream().allMatch(other -> agree(role, other)))
            .toList();
  }

  private static boolean agree(ExercisedRole one, ExercisedRole other) {
    return one.equals(other) || !one.role().equals(other.role());
  }

  /** Everyone a party stands for: professionals, and the software of their organisation. */
  List<Audience> audiences(Party party) {
    if (party instanceof Party.RelatedPersonParty it) {
      return List.of(new RelativeAudience(it.relatedPerson(), RoleFamily.CAREGIVER));
    }
    return professionals(party);
  }

  /** The professionals, and their software, among those a party stands for. */
  List<Audience> professionals(Party party) {
    List<Audience> audiences = new ArrayList<>();
    if (party instanceof Party.OrganisationParty it) {
      for (RoleFamily family : RoleFamily.PROFESSIONALS) {
        audiences.add(new StaffAudience(it.organisation(), family, Optional.empty()));
        audiences.add(SoftwareAudience.of(it.organisation(), family));
      }
    } else if (party instanceof Party.DeviceParty it) {
      RoleFamily.PROFESSIONALS.forEach(
          family -> audiences.add(SoftwareAudience.of(it.device(), family)));
    } else {
      for (ExercisedRole role : rolesOf(party)) {
        audiences.add(new RoleAudience(role));
        if (role.territory().isPresent()) {
          audiences.add(SoftwareAudience.beside(role));
        }
      }
    }
    return audiences;
  }

  /** The known roles of a practitioner, or the role named. */
  List<ExercisedRole> rolesOf(Party party) {
    return byParty.computeIfAbsent(
        party, named -> roles.stream().filter(role -> role.isNamedBy(named)).toList());
  }

  /** The same, as far as they belong to an audience. */
  List<Audience> rolesOf(Party party, Predicate<ExercisedRole> belongs) {
    return rolesOf(party).stream().filter(belongs).<Audience>map(RoleAudience::new).toList();
  }
}
