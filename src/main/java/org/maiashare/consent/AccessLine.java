package org.maiashare.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Basis;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.ExplainedAccess;

/** One line of the table "who sees what": a category, and on what ground. */
record AccessLine(
    Beneficiary who,
    DataCategory category,
    AccessLevel level,
    Instant since,
    Optional<Instant> until,
    Basis basis) {
  AccessLine {
    Objects.requireNonNull(who);
    Objects.requireNonNull(category);
    Objects.requireNonNull(level);
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
    Objects.requireNonNull(basis);
  }

  /** What the explanations of one beneficiary amount to, reading and writing put together. */
  static Map<AccessLine, List<AccessClass>> table(
      List<ExplainedAccess> explained, List<AccessClass> cells) {
    Map<AccessLine, List<AccessClass>> table = new LinkedHashMap<>();
    for (int cell = 0; cell < cells.size(); cell++) {
      Optional<ExplainedAccess> reading = of(explained, Action.READ, cell);
      Optional<ExplainedAccess> writing = of(explained, Action.WRITE, cell);
      List<AccessLine> lines = new ArrayList<>();
      boolean together =
          reading.isPresent() && writing.filter(it -> sameGround(it, reading.get())).isPresent();
      if (!together) {
        add(lines, reading, cells.get(cell), AccessLevel.READ);
      }
      add(
          lines,
          writing,
          cells.get(cell),
          reading.isPresent() ? AccessLevel.READ_WRITE : AccessLevel.WRITE);
      for (AccessLine line : lines) {
        table.computeIfAbsent(line, same -> new ArrayList<>()).add(cells.get(cell));
      }
    }
    return table;
  }

  private static void add(
      List<AccessLine> lines,
      Optional<ExplainedAccess> explained,
      AccessClass cell,
      AccessLevel level) {
    explained
        .map(
            it ->
                new AccessLine(
                    it.who(), cell.category(), level, it.since(), it.until(), it.basis()))
        .ifPresent(lines::add);
  }

  private static Optional<ExplainedAccess> of(
      List<ExplainedAccess> explained, Action action, int cell) {
    return explained.stream()
        .filter(line -> line.action() == action && line.cells().get(cell))
        .findFirst();
  }

  private static boolean sameGround(ExplainedAccess one, ExplainedAccess other) {
    return one.since().equals(other.since())
        && one.until().equals(other.until())
        && one.basis().equals(other.basis());
  }
}
