package org.maiashare.decision;

import java.util.List;
import java.util.Map;

/** The ceilings in force during a stretch of time in which no protocol starts or ends. */
record CeilingSlice(Period period, Map<RoleFamily, Ceiling> ceilings, List<String> protocols) {
  CeilingSlice {
    ceilings = Map.copyOf(ceilings);
    protocols = List.copyOf(protocols);
  }

  Ceiling ceiling(RoleFamily family) {
    return ceilings.getOrDefault(family, Ceiling.NOTHING);
  }
}
