package org.maiashare.decision;

import java.util.Set;

/** Which cells a clause speaks of, for reading and for writing. */
@FunctionalInterface
interface Scope {

  Scope EVERYTHING = (cell, action) -> true;

  boolean covers(AccessClass cell, Action action);

  default Scope and(Scope other) {
    return (cell, action) -> covers(cell, action) && other.covers(cell, action);
  }

  default Scope butNot(Scope other) {
    return (cell, action) -> covers(cell, action) && !other.covers(cell, action);
  }

  default Scope or(Scope other) {
    return (cell, action) -> covers(cell, action) || other.covers(cell, action);
  }

  static Scope reading(Scope scope) {
    return (cell, action) -> action == Action.READ && scope.covers(cell, action);
  }

  static Scope writing(Scope scope) {
    return (cell, action) -> action == Action.WRITE && scope.covers(cell, action);
  }

  static Scope of(DataCategory... categories) {
    Set<DataCategory> named = Set.of(categories);
    return (cell, action) -> named.contains(cell.category());
  }
}
