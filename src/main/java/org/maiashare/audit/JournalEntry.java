package org.maiashare.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.wording.Moments;

/**
 * What one requester did with the record on one day, in one go for the reader.
 *
 * @param latest when they last did
 * @param times how many requests
 * @param wrote whether they wrote, rather than read
 * @param first one of the rows, for who it was
 */
record JournalEntry(
    Instant latest, int times, boolean wrote, AuditRow first, Set<DataCategory> categories) {

  private static final Set<AuditKind> TOLD =
      EnumSet.of(AuditKind.DISCLOSURE, AuditKind.WRITE, AuditKind.EMERGENCY);

  /**
   * @param alone the id of a row that is told of by itself; empty otherwise
   */
  private record Kind(
      LocalDate day, String who, String organisation, String why, boolean wrote, String alone) {}

  /** The entries of these rows, the latest first. */
  static List<JournalEntry> of(List<AuditRow> rows, AuditSight sight, AuditedPersons persons) {
    Map<Kind, List<AuditRow>> together = new LinkedHashMap<>();
    for (AuditRow row : rows) {
      if (TOLD.contains(row.kind())) {
        together.computeIfAbsent(kind(row), any -> new ArrayList<>()).add(row);
      }
    }
    return together.values().stream().map(same -> entry(same, sight, persons)).toList();
  }

  private static Kind kind(AuditRow row) {
    return new Kind(
        LocalDate.ofInstant(row.recordedAt(), Moments.FRANCE),
        row.agent("actor"),
        row.agent("organisation"),
        row.agent("purpose"),
        row.kind() == AuditKind.WRITE,
        row.kind() == AuditKind.EMERGENCY ? row.id() : "");
  }

  private static JournalEntry entry(List<AuditRow> same, AuditSight sight, AuditedPersons persons) {
    AuditRow first = same.get(0);
    Set<DataCategory> categories =
        first.emergency().isPresent()
            ? EmergencyAccess.OPENS
            : AuditRow.categories(same, sight, persons);
    return new JournalEntry(
        first.recordedAt(), same.size(), first.kind() == AuditKind.WRITE, first, categories);
  }
}
