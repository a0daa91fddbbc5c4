package org.maiashare.decision;

import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;

/** Whom a refusal does not touch: a nested permission, a representative, an author. */
interface Exemption {

  /** When the exemption holds. */
  Period valid();

  /** The keys that are exempt for this cell and action. */
  Set<RequesterKey> keys(AccessClass cell, Action action);

  /** An exemption that depends on the cell alone. */
  static Exemption always(BiFunction<AccessClass, Action, Set<RequesterKey>> bearers) {
    return new Exemption() {
      @Override
      public Period valid() {
        return Period.ALWAYS;
      }

      @Override
      public Set<RequesterKey> keys(AccessClass cell, Action action) {
        return bearers.apply(cell, action);
      }
    };
  }

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
