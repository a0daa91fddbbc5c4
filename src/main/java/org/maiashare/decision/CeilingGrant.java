package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Gives an audience its family's ceiling while protocols are in force, or the part of it that a
 * relation covers.
 *
 * @param limit what the relation covers, at most the ceiling
 */
record CeilingGrant(Rule rule, Audience audience, PurposeOfUse purpose, Scope limit) {
  CeilingGrant {
    Objects.requireNonNull(rule);
    Objects.requireNonNull(audience);
    Objects.requireNonNull(purpose);
    Objects.requireNonNull(limit);
  }

  CeilingGrant(Rule rule, Audience audience, PurposeOfUse purpose) {
    this(rule, audience, purpose, Scope.EVERYTHING);
  }

  CeilingGrant(Rule rule, Audience audience, Scope limit) {
    this(rule, audience, PurposeOfUse.TREATMENT, limit);
  }

  List<Clause> clauses(Situation situation, Period period, List<CeilingSlice> slices) {
    List<Clause> clauses = new ArrayList<>();
    RoleFamily family = audience.family().orElseThrow();
    for (CeilingSlice slice : slices) {
      Ceiling ceiling = slice.ceiling(family);
      Period valid = period.intersection(slice.period());
      if (!ceiling.isNothing() && !valid.isEmpty()) {
        Scope within =
            (cell, action) -> ceiling.allows(cell.category(), action) && limit.covers(cell, action);
        clauses.addAll(
            new Entitlement(audience, purpose, valid, within, ceiling, rule.basis(slice))
                .clauses(situation));
      }
    }
    return clauses;
  }
}
