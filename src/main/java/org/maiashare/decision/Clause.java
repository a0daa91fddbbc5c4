package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule says about one person: whoever bears the key may, or may not, do what the scope
 * covers while it is valid. Both {@code decide} and {@code plan} fold the clauses of all rules,
 * nothing else.
 */
record Clause(
    RequesterKey key,
    boolean refusal,
    Scope scope,
    Period valid,
    List<Exemption> exemptions,
    Basis basis) {
  Clause {
    Objects.requireNonNull(key);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(valid);
    exemptions = List.copyOf(exemptions);
    Objects.requireNonNull(basis);
  }

  static Clause permit(RequesterKey key, Scope scope, Period valid, Basis basis) {
    return new Clause(key, false, scope, valid, List.of(), basis);
  }

  static Clause refuse(
      RequesterKey key, Scope scope, Period valid, List<Exemption> exemptions, Basis basis) {
    return new Clause(key, true, scope, valid, exemptions, basis);
  }

  /** The same clause, resting on a consent too. */
  Clause because(ConsentDirective consent) {
    return new Clause(key, refusal, scope, valid, exemptions, basis.resting(consent));
  }

  /** The same refusal, leaving more requesters alone. */
  Clause sparing(List<Exemption> more) {
    List<Exemption> all = new ArrayList<>(exemptions);
    all.addAll(more);
    return new Clause(key, refusal, scope, valid, all, basis);
  }

  /** The validity, cut wherever one of the exemptions starts or ends. */
  List<Period> slices() {
    if (valid.isEmpty()) {
      return List.of();
    }
    if (exemptions.isEmpty()) {
      return List.of(valid);
    }
    TreeSet<Instant> boundaries = new TreeSet<>(List.of(valid.from(), valid.until()));
    for (Exemption exemption : exemptions) {
      Period common = exemption.valid().intersection(valid);
      if (!common.isEmpty()) {
        boundaries.add(common.from());
        boundaries.add(common.until());
      }
    }
    return Period.between(boundaries);
  }

  /** Whether this clause decides about a requester who bears its key. */
  boolean applies(Set<RequesterKey> keys, AccessClass cell, Action action, Instant at) {
    return valid.contains(at) && scope.covers(cell, action) && !exempts(keys, cell, action, at);
  }

  private boolean exempts(Set<RequesterKey> keys, AccessClass cell, Action action, Instant at) {
    for (Exemption exemption : exemptions) {
      if (exemption.valid().contains(at)) {
        for (RequesterKey exempt : exemption.keys(cell, action)) {
          if (keys.contains(exempt)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
