package org.maiashare.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads a protocol before it is published: it may only narrow the base, alone in its period. */
public final class ProtocolReview {
  private static final Finding NO_TERRITORY =
      new Finding(
          "wrong-territories",
          "Un protocole vaut pour un territoire au moins ; une convention, pour deux exactement.",
          "A protocol is for one territory at least; an agreement, for exactly two.");
  private static final Finding MISSING_PARTY =
      new Finding(
          "missing-party",
          "Il manque une partie : un protocole en demande une au moins, une convention deux.",
          "A party is missing: a protocol needs one at least, an agreement two.");
  private static final Finding IMPOSSIBLE_PERIOD =
      new Finding(
          "impossible-period",
          "La période d'application se termine avant d'avoir commencé.",
          "The period of application ends before it starts.");

  private ProtocolReview() {}

  /**
   * All that is wrong with a protocol; nothing when it may be published.
   *
   * @param base the base protocol it narrows
   * @param published those already published, other versions of the same one included
   */
  public static List<Finding> findings(
      SharingProtocol protocol, SharingProtocol base, Collection<SharingProtocol> published) {
    List<Finding> findings = new ArrayList<>();
    boolean agreement = protocol.kind() == ProtocolKind.AGREEMENT;
    int territories = protocol.territories().size();
    if (agreement ? territories != 2 : territories == 0) {
      findings.add(NO_TERRITORY);
    }
    if (protocol.parties().size() < (agreement ? 2 : 1)) {
      findings.add(MISSING_PARTY);
    }
    if (protocol.applies().isEmpty()) {
      findings.add(IMPOSSIBLE_PERIOD);
    }
    findings.addAll(Widening.of(protocol, base));
    published.stream()
        .filter(other -> overlap(protocol, other))
        .map(ProtocolReview::overlapping)
        .forEach(findings::add);
    return findings;
  }

  private static boolean overlap(SharingProtocol one, SharingProtocol other) {
    boolean sameVersion = one.reference().equals(other.reference());
    boolean sameTerritories =
        one.kind() == ProtocolKind.AGREEMENT
            ? one.territories().equals(other.territories())
            : one.territories().stream().anyMatch(other.territories()::contains);
    return !sameVersion
        && one.kind() == other.kind()
        && sameTerritories
        && one.applies().overlaps(other.applies());
  }

  private static Finding overlapping(SharingProtocol other) {
    return new Finding(
        "overlaps",
        "Un autre protocole vaut déjà pour ce territoire sur cette période : "
            + other.reference()
            + ".",
        "Another protocol already applies to this territory in this period: "
            + other.reference()
            + ".");
  }
}
