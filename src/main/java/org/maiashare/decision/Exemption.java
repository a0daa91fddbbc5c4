package org.maiashare.decision;

import java.util.Objects;
import java.util.Set;

/** Whom a refusal does not touch: a nested permission, a representative, an author. */
interface Exemption {

  /** When the exemption holds. */
  Period valid();

  /** The keys that are exempt for this cell and action. */
  Set<RequesterKey> keys(AccessClass cell, Action action);

  /** Whoever bears one of these keys, where the scope covers. */
  record Bearers(Set<RequesterKey> bearers, Scope scope, Period valid) implements Exemption {
    public Bearers {
      bearers = Set.copyOf(bearers);
      Objects.requireNonNull(scope);
      Objects.requireNonNull(valid);
    }

    @Override
    public Set<RequesterKey> keys(AccessClass cell, Action action) {
      return scope.covers(cell, action) ? bearers : Set.of();
    }
  }
}
