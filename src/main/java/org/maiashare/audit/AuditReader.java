package org.maiashare.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads rows back, the latest first. */
public final class AuditReader {

  private static final String ROWS =
      "select day, node, position, recorded_at, persons, entry from maia.audit";

  private final JdbcClient database;

  /**
   * @param database through the privileged door
   */
  public AuditReader(JdbcClient database) {
    this.database = database;
  }

  /** The latest rows that a question asks for. */
  List<AuditRow> find(AuditQuestion question, int most) {
    return asked(ROWS, question, " order by recorded_at desc, position desc limit " + most)
        .query((row, number) -> row(row))
        .list();
  }

  /** How many rows a question asks for. */
  int count(AuditQuestion question) {
    return asked("select count(*) from maia.audit", question, "").query(Integer.class).single();
  }

  private StatementSpec asked(String select, AuditQuestion question, String end) {
    String time = " where recorded_at >= ? and recorded_at < ?";
    List<Object> values = new ArrayList<>();
    values.add(time(question.period().from()));
    values.add(time(question.period().until()));
    question.persons().ifPresent(persons -> values.add(persons.toArray(Integer[]::new)));
    String persons = question.persons().isPresent() ? " and persons && ?" : "";
    return database.sql(select + time + persons + end).params(values);
  }

  /** Disclosures that rested on a consent, whatever its version, the latest first. */
  List<AuditRow> restingOn(String consent, List<Integer> persons) {
    return database
        .sql(
            ROWS
                + " where persons && ? and entry ->> 'kind' = ?"
                + " and strpos(entry ->> 'grounds', ?) > 0"
                + " order by recorded_at desc, position desc")
        .params(persons.toArray(Integer[]::new), AuditKind.DISCLOSURE.code(), consent + "|")
        .query((row, number) -> row(row))
        .list();
  }

  /** The rows of a node that follow one of them, in their order. */
  List<AuditRow> after(String node, LocalDate day, long position, int most) {
    return database
        .sql(
            ROWS
                + " where node = ? and (day, position) > (?, ?)"
                + " order by day, position limit ?")
        .params(node, day, position, most)
        .query((row, number) -> row(row))
        .list();
  }

  Optional<AuditRow> one(LocalDate day, String node, long position) {
    return database
        .sql(ROWS + " where day = ? and node = ? and position = ?")
        .params(day, node, position)
        .query((row, number) -> row(row))
        .optional();
  }

  private static AuditRow row(ResultSet row) throws SQLException {
    Array persons = row.getArray("persons");
    return AuditRow.of(
        row.getObject("day", LocalDate.class),
        row.getString("node"),
        row.getLong("position"),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        Arrays.asList((Integer[]) persons.getArray()),
        row.getString("entry"));
  }

  /** PostgreSQL's timestamps do not reach as far as Java's. */
  private static OffsetDateTime time(Instant instant) {
    Instant earliest = Instant.parse("1900-01-01T00:00:00Z");
    Instant latest = Instant.parse("9999-01-01T00:00:00Z");
    Instant within =
        instant.isBefore(earliest) ? earliest : instant.isAfter(latest) ? latest : instant;
    return within.atOffset(ZoneOffset.UTC);
  }
}
