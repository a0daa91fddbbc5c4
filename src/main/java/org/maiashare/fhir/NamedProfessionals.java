package org.maiashare.fhir;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.maiashare.decision.Admission;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.DeskMatch;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Fact;
import org.maiashare.decision.GroupMembership;
import org.maiashare.decision.Membership;
import org.maiashare.decision.Party;
import org.maiashare.decision.Referral;

/** The active roles, as the directory has them, of the professionals whom facts name. */
final class NamedProfessionals {

  private NamedProfessionals() {}

  static Set<ExercisedRole> roles(List<Fact> facts, DirectoryView directory) {
    Set<ExercisedRole> roles = new LinkedHashSet<>();
    facts.stream()
        .flatMap(NamedProfessionals::parties)
        .distinct()
        .flatMap(party -> roles(party, directory))
        .filter(DirectoryRole::active)
        .map(DirectoryRole::role)
        .forEach(roles::add);
    return roles;
  }

  private static Stream<DirectoryRole> roles(Party party, DirectoryView directory) {
    if (party instanceof Party.PractitionerParty it) {
      return directory.rolesOf(it.practitioner()).stream();
    }
    return party instanceof Party.RoleParty it
        ? directory.role(it.role()).stream()
        : Stream.empty();
  }

  private static Stream<Party> parties(Fact fact) {
    if (fact instanceof Membership it) {
      return Stream.of(it.member());
    }
    if (fact instanceof Referral it) {
      return Stream.concat(it.referrer().stream(), it.addressees().stream());
    }
    if (fact instanceof ConsentDirective it) {
      return Stream.concat(Stream.of(it.root()), it.root().nested().stream())
          .flatMap(provision -> provision.actors().stream());
    }
    if (fact instanceof GroupMembership it) {
      return Stream.of(it.member());
    }
    if (fact instanceof Admission it) {
      return Stream.of(it.openedBy());
    }
    if (fact instanceof DeskMatch it) {
      return Stream.of(it.foundBy());
    }
    return fact instanceof EmergencyAccess it ? Stream.of(Party.of(it.openedBy())) : Stream.empty();
  }
}
