package org.maiashare.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the refusals of consents have in common: whom they hit, and whom they leave alone. */
final class ConsentRefusals {

  private ConsentRefusals() {}

  /** A requester key's subject, during a period. */
  record Target(String subject, Period period) {}

  /** Whom a refusing provision hits: those it names, or everyone. */
  static List<Target> targets(Situation situation, StandingProvision provision) {
    if (provision.actors().isEmpty()) {
      return List.of(new Target(Subjects.EVERYONE, provision.period()));
    }
    List<Target> targets = new ArrayList<>();
    for (Consents.Addressee addressee : situation.consents().addressees(provision.actors())) {
      subject(addressee.party())
          .ifPresent(
              subject ->
                  targets.add(
                      new Target(subject, addressee.period().intersection(provision.period()))));
    }
    return targets;
  }

  /** The keys' subject for a party; empty for those whom refusals do not concern. */
  private static Optional<String> subject(Party party) {
    if (party instanceof Party.PractitionerParty it) {
      return Optional.of(Subjects.practitioner(it.practitioner()));
    }
    if (party instanceof Party.RoleParty it) {
      return Optional.of(Subjects.role(it.role()));
    }
    if (party instanceof Party.OrganisationParty it) {
      return Optional.of(Subjects.organisation(it.organisation()));
    }
    if (party instanceof Party.RelatedPersonParty it) {
      return Optional.of(Subjects.relative(it.relatedPerson()));
    }
    if (party instanceof Party.FamilyParty it) {
      return Optional.of(Subjects.family(it.family()));
    }
    return party instanceof Party.DeviceParty it
        ? Optional.of(Subjects.device(it.device()))
        : Optional.empty();
  }

  /** The purposes a refusal concerns: those named; else all but break-glass, unless spoken of. */
  static List<String> purposes(ConsentReading reading, Set<PurposeOfUse> named) {
    if (!named.isEmpty()) {
      return named.stream().map(PurposeOfUse::code).toList();
    }
    return reading.speaksOfBreakGlass()
        ? List.of(RequesterKey.ANY_PURPOSE, PurposeOfUse.BREAK_GLASS.code())
        : List.of(RequesterKey.ANY_PURPOSE);
  }

  /** The nested permissions that override the root where they match. */
  static List<Exemption> overrides(Situation situation, ConsentReading reading) {
    List<Exemption> overrides = new ArrayList<>();
    for (StandingProvision permission : reading.exceptions()) {
      for (Target target : targets(situation, permission)) {
        Set<RequesterKey> bearers = new HashSet<>();
        for (PurposeOfUse purpose : permission.permittedPurposes()) {
          bearers.add(new RequesterKey(purpose.code(), target.subject()));
        }
        overrides.add(new Exemption.Bearers(bearers, permission.granted(), target.period()));
      }
    }
    return overrides;
  }
}
