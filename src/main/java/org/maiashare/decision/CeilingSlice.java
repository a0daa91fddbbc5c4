package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The ceilings in force during a stretch of time in which no protocol starts or ends. */
record CeilingSlice(Period period, Map<RoleFamily, Ceiling> ceilings, List<String> protocols) {
  CeilingSlice {
    ceilings = Map.copyOf(ceilings);
    protocols = List.copyOf(protocols);
  }

  Ceiling ceiling(RoleFamily family) {
    return ceilings.getOrDefault(family, Ceiling.NOTHING);
  }

  /**
   * Time, cut wherever a protocol starts or ends; left out where no base protocol is in force, or
   * none of the kind required.
   */
  static List<CeilingSlice> cut(List<SharingProtocol> protocols, ProtocolKind required) {
    TreeSet<Instant> boundaries = new TreeSet<>();
    for (SharingProtocol protocol : protocols) {
      if (!protocol.applies().isEmpty()) {
        boundaries.add(protocol.applies().from());
        boundaries.add(protocol.applies().until());
      }
    }
    List<CeilingSlice> slices = new ArrayList<>();
    for (Period period : Period.between(boundaries)) {
      List<SharingProtocol> inForce =
          protocols.stream().filter(it -> it.applies().contains(period.from())).toList();
      if (has(inForce, ProtocolKind.BASE) && has(inForce, required)) {
        slices.add(
            new CeilingSlice(
                period,
                common(inForce),
                inForce.stream().map(SharingProtocol::reference).toList()));
      }
    }
    return slices;
  }

  private static boolean has(List<SharingProtocol> inForce, ProtocolKind kind) {
    return inForce.stream().anyMatch(protocol -> protocol.kind() == kind);
  }

  /** What all of them allow. */
  private static Map<RoleFamily, Ceiling> common(List<SharingProtocol> inForce) {
    Map<RoleFamily, Ceiling> common = new EnumMap<>(RoleFamily.class);
    for (RoleFamily family : RoleFamily.values()) {
      inForce.stream()
          .map(protocol -> protocol.ceiling(family))
          .reduce(Ceiling::intersection)
          .filter(ceiling -> !ceiling.isNothing())
          .ifPresent(ceiling -> common.put(family, ceiling));
    }
    return common;
  }
}
