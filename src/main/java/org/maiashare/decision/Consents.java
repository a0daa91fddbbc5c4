package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The active consents of a person, and whom they name. */
final class Consents {
  private final PersonFacts facts;
  private final List<ConsentReading> active;
  private final List<StandingProvision> permissions;

  Consents(PersonFacts facts) {
    this.facts = facts;
    this.active =
        facts.all(ConsentDirective.class).stream()
            .filter(consent -> consent.status() == ConsentStatus.ACTIVE)
            .filter(consent -> consent.scope() == ConsentScope.PRIVACY)
            .map(consent -> ConsentReading.of(consent, counts(consent)))
            .toList();
    this.permissions = active.stream().flatMap(reading -> reading.permissions().stream()).toList();
  }

  /** Active consents about sharing. */
  List<ConsentReading> active() {
    return active;
  }

  /** Every permission that counts. */
  List<StandingProvision> permissions() {
    return permissions;
  }

  /** Everything a permission needs in order to count, time aside. */
  private boolean counts(ConsentDirective consent) {
    return consent.signature() == SignatureState.VALID
        && isConsistent(consent)
        && policyIsKnown(consent)
        && ConsentPower.missing(consent, facts).isEmpty();
  }

  private static boolean isConsistent(ConsentDirective consent) {
    return !Contradiction.isPermittingOpposition(consent) && !consent.root().isTooDeep();
  }

  boolean policyIsKnown(ConsentDirective consent) {
    return consent
        .policy()
        .map(
            policy ->
                facts.all(SharingProtocol.class).stream()
                    .anyMatch(protocol -> protocol.isNamedBy(policy)))
        .orElse(false);
  }

  /** A party a consent names, and when it is meant. */
  record Addressee(Party party, Period period) {}

  /** Whom a consent's actors stand for: care teams and groups are their members. */
  List<Addressee> addressees(Set<Party> actors) {
    List<Addressee> addressees = new ArrayList<>();
    for (Party actor : actors) {
      if (actor instanceof Party.CareTeamParty team) {
        facts.all(Membership.class).stream()
            .filter(membership -> membership.careTeam().equals(team.careTeam()))
            .filter(Membership::active)
            .forEach(member -> addressees.add(new Addressee(member.member(), member.period())));
      } else if (actor instanceof Party.GroupParty group) {
        facts.all(GroupMembership.class).stream()
            .filter(membership -> membership.group().equals(group.group()))
            .forEach(member -> addressees.add(new Addressee(member.member(), member.period())));
      } else {
        addressees.add(new Addressee(actor, Period.ALWAYS));
      }
    }
    return addressees;
  }
}
