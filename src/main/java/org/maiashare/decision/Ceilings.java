package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ceilings over time: the base protocol, narrowed by the territory's own protocols, and for
 * another territory by the agreements with it. Only what all parties signed counts; where no base
 * protocol is in force, nothing may be shared.
 */
final class Ceilings {
  private final Optional<TerritoryId> home;
  private final List<SharingProtocol> atHome;
  private final List<SharingProtocol> agreements;
  private final List<CeilingSlice> slices;

  Ceilings(Optional<TerritoryId> home, List<SharingProtocol> protocols) {
    this.home = home;
    List<SharingProtocol> signed = protocols.stream().filter(SharingProtocol::isSigned).toList();
    this.atHome = signed.stream().filter(this::concernsHome).toList();
    this.agreements =
        signed.stream()
            .filter(protocol -> protocol.kind() == ProtocolKind.AGREEMENT)
            .filter(
                protocol ->
                    protocol.territories().size() == 2
                        && home.map(protocol.territories()::contains).orElse(false))
            .toList();
    this.slices = CeilingSlice.cut(atHome, ProtocolKind.BASE);
  }

  private boolean concernsHome(SharingProtocol protocol) {
    return protocol.kind() == ProtocolKind.BASE
        || (protocol.kind() == ProtocolKind.TERRITORY
            && home.map(protocol.territories()::contains).orElse(false));
  }

  /** What holds for the person, agreements aside. */
  List<CeilingSlice> slices() {
    return slices;
  }

  /** The territories with which the person's territory has an agreement, at some time. */
  Set<TerritoryId> partners() {
    return agreements.stream()
        .flatMap(agreement -> agreement.territories().stream())
        .filter(territory -> !home.equals(Optional.of(territory)))
        .collect(Collectors.toSet());
  }

  /** What holds for a partner territory, while an agreement with it is in force. */
  List<CeilingSlice> slicesWith(TerritoryId partner) {
    List<SharingProtocol> all = new ArrayList<>(atHome);
    agreements.stream()
        .filter(agreement -> agreement.territories().contains(partner))
        .forEach(all::add);
    return CeilingSlice.cut(all, ProtocolKind.AGREEMENT);
  }
}
