package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Masks, oppositions and limits do not concern what a representative may do in the person's place:
 * the decision has answered them before it comes to those.
 */
final class Representatives {

  private Representatives() {}

  /** The same refusals, sparing the representatives. */
  static List<Clause> spare(List<Clause> refusals, Situation situation) {
    List<Exemption> spared = new ArrayList<>();
    for (Clause clause : new RepresentativeAccess().clauses(situation)) {
      if (!clause.refusal()) {
        spared.add(new Exemption.Bearers(Set.of(clause.key()), clause.scope(), clause.valid()));
      }
    }
    return spared.isEmpty()
        ? refusals
        : refusals.stream().map(refusal -> refusal.sparing(spared)).toList();
  }
}
