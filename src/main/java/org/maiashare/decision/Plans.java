package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Compiles the decisions about one person into rows, for all requesters and all times: a requester
 * may do something by the rows exactly when {@link Decisions} permits it.
 */
public final class Plans {

  private Plans() {}

  /**
   * The rows of a person.
   *
   * @param cells the person's cells; bits in the rows are positions in this list
   * @param from rows that are over by then are left out; nothing else depends on it
   */
  public static List<GrantRow> plan(PersonFacts facts, List<AccessClass> cells, Instant from) {
    List<GrantRow> rows = new ArrayList<>();
    for (Clause clause : facts.rulebook().clauses()) {
      for (Period slice : clause.slices()) {
        if (slice.until().isAfter(from)) {
          rows.addAll(rows(clause, slice, cells));
        }
      }
    }
    return rows;
  }

  /** The cells a row speaks of, by position. */
  private record Mask(BitSet readable, BitSet writable) {
    Mask() {
      this(new BitSet(), new BitSet());
    }

    void set(int cell, Action action) {
      (action == Action.READ ? readable : writable).set(cell);
    }
  }

  /** One row for each set of exempted keys that occurs among the cells. */
  private static List<GrantRow> rows(Clause clause, Period slice, List<AccessClass> cells) {
    Map<Set<RequesterKey>, Mask> masks = new LinkedHashMap<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      for (Action action : Action.values()) {
        if (clause.scope().covers(cells.get(cell), action)) {
          Set<RequesterKey> exempt = exempt(clause, slice, cells.get(cell), action);
          masks.computeIfAbsent(exempt, keys -> new Mask()).set(cell, action);
        }
      }
    }
    List<GrantRow> rows = new ArrayList<>();
    masks.forEach(
        (except, mask) -> {
          if (!except.contains(clause.key())) {
            rows.add(row(clause, slice, except, mask));
          }
        });
    return rows;
  }

  private static GrantRow row(Clause clause, Period slice, Set<RequesterKey> except, Mask mask) {
    return new GrantRow(
        clause.key(),
        except,
        clause.refusal(),
        mask.readable(),
        mask.writable(),
        slice.from(),
        slice.until(),
        clause.basis());
  }

  private static Set<RequesterKey> exempt(
      Clause clause, Period slice, AccessClass cell, Action action) {
    if (clause.exemptions().isEmpty()) {
      return Set.of();
    }
    Set<RequesterKey> exempt = new HashSet<>();
    for (Exemption exemption : clause.exemptions()) {
      if (exemption.valid().contains(slice.from())) {
        exempt.addAll(exemption.keys(cell, action));
      }
    }
    return exempt;
  }
}
