package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which protocols are in force, and what they leave together. */
final class NaiveProtocols {

  private NaiveProtocols() {}

  /** What the base and the person's territory leave a family. */
  static Ceiling ceiling(PersonFacts facts, RoleFamily family, Instant at) {
    return common(atHome(facts, at), family);
  }

  /** The same, and what an agreement with another territory leaves; nothing without agreement. */
  static Ceiling ceilingWith(PersonFacts facts, TerritoryId other, RoleFamily family, Instant at) {
    List<SharingProtocol> all = new ArrayList<>(atHome(facts, at));
    boolean agreed = false;
    for (SharingProtocol protocol : inForce(facts, at)) {
      if (protocol.kind() == ProtocolKind.AGREEMENT
          && protocol.territories().size() == 2
          && protocol.territories().contains(other)
          && isHome(facts, protocol)) {
        all.add(protocol);
        agreed = true;
      }
    }
    return agreed ? common(all, family) : Ceiling.NOTHING;
  }

  private static List<SharingProtocol> atHome(PersonFacts facts, Instant at) {
    return inForce(facts, at).stream()
        .filter(
            protocol ->
                protocol.kind() == ProtocolKind.BASE
                    || (protocol.kind() == ProtocolKind.TERRITORY && isHome(facts, protocol)))
        .toList();
  }

  private static boolean isHome(PersonFacts facts, SharingProtocol protocol) {
    Optional<TerritoryId> home = facts.territory();
    return home.isPresent() && protocol.territories().contains(home.get());
  }

  private static List<SharingProtocol> inForce(PersonFacts facts, Instant at) {
    return facts.all(SharingProtocol.class).stream()
        .filter(protocol -> protocol.applies().contains(at))
        .filter(
            protocol ->
                protocol.kind() == ProtocolKind.BASE
                    || (!protocol.parties().isEmpty()
                        && protocol.parties().stream().allMatch(ProtocolParty::signed)))
        .toList();
  }

  private static Ceiling common(List<SharingProtocol> protocols, RoleFamily family) {
    if (protocols.stream().noneMatch(protocol -> protocol.kind() == ProtocolKind.BASE)) {
      return Ceiling.NOTHING;
    }
    Ceiling common = null;
    for (SharingProtocol protocol : protocols) {
      Ceiling own = protocol.terms().get(family);
      if (own == null) {
        return Ceiling.NOTHING;
      }
      common = common == null ? own : common.intersection(own);
    }
    return common == null ? Ceiling.NOTHING : common;
  }
}
