package org.maiashare.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who among those the facts name. A professional named by practitioner or role is known only
 * by the exercised roles given as facts; two facts that contradict each other on a role cancel it.
 */
final class Directory {
  private static final List<RoleFamily> PROFESSIONAL =
      Arrays.stream(RoleFamily.values())
          .filter(family -> family.group() != ProfessionalGroup.NONE)
          .toList();

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
      return List.of(new Audience.Relative(it.relatedPerson(), RoleFamily.CAREGIVER));
    }
    return professionals(party);
  }

  /** The professionals, and their software, among those a party stands for. */
  List<Audience> professionals(Party party) {
    List<Audience> audiences = new ArrayList<>();
    if (party instanceof Party.OrganisationParty it) {
      for (RoleFamily family : PROFESSIONAL) {
        audiences.add(new Audience.Staff(it.organisation(), family, Optional.empty()));
        audiences.add(SoftwareAudience.of(it.organisation(), family));
      }
    } else if (party instanceof Party.DeviceParty it) {
      PROFESSIONAL.forEach(family -> audiences.add(SoftwareAudience.of(it.device(), family)));
    } else {
      for (ExercisedRole role : rolesOf(party)) {
        audiences.add(new Audience.Named(role));
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
        party, named -> roles.stream().filter(role -> names(named, role)).toList());
  }

  private static boolean names(Party party, ExercisedRole role) {
    if (party instanceof Party.PractitionerParty it) {
      return it.practitioner().equals(role.practitioner());
    }
    if (party instanceof Party.RoleParty it) {
      return it.role().equals(role.role());
    }
    return party instanceof Party.OrganisationParty it
        && it.organisation().equals(role.organisation());
  }

  /** Those of an audience whom a party names too. */
  List<Audience> narrow(Audience audience, Party party) {
    if (party instanceof Party.FamilyParty it) {
      return isOf(it.family(), audience) ? List.of(audience) : List.of();
    }
    if (audience instanceof Audience.Named it) {
      return names(party, it.role()) ? List.of(audience) : List.of();
    }
    if (audience instanceof Audience.Relative it) {
      return party.equals(Party.of(it.relatedPerson())) ? List.of(audience) : List.of();
    }
    if (audience instanceof SoftwareAudience it) {
      return it.named(party).map(List::of).orElse(List.of());
    }
    if (audience instanceof Audience.Staff it && party instanceof Party.OrganisationParty named) {
      return named.organisation().equals(it.organisation()) ? List.of(audience) : List.of();
    }
    if (audience instanceof Audience.Desk it && party instanceof Party.OrganisationParty named) {
      return List.of(
          new Audience.Staff(named.organisation(), RoleFamily.DESK, Optional.of(it.territory())));
    }
    return rolesOf(party).stream()
        .filter(role -> belongs(role, audience))
        .<Audience>map(Audience.Named::new)
        .toList();
  }

  private static boolean isOf(RoleFamily family, Audience audience) {
    return audience.family().equals(Optional.of(family));
  }

  private static boolean belongs(ExercisedRole role, Audience audience) {
    if (audience instanceof Audience.Staff it) {
      return role.organisation().equals(it.organisation())
          && role.family().equals(it.family())
          && (it.territory().isEmpty() || role.territory().equals(it.territory()));
    }
    return audience instanceof Audience.Desk it
        && role.family().equals(it.family())
        && role.territory().equals(Optional.of(it.territory()));
  }
}
