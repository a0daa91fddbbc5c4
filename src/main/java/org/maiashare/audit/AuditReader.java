package org.maiashare.audit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads rows back, the latest first, each as far as whoever asks may be told. */
public final class AuditReader {

  private static final String COLUMNS =
      "select a.day, a.node, a.position, a.recorded_at, a.persons, a.entry, ";

  /** As they were written. */
  private static final String ROWS =
      COLUMNS + "a.entry -> 'resources' as told from maia.audit a where true";

  /**
   * Of the resources of some persons, those that lay in an open cell and still do; the row itself
   * only when it tells of one, or names none at all.
   */
  private static final String SEEN =
      COLUMNS
          + """
            seen.told from maia.audit a cross join lateral (
              select coalesce(jsonb_agg(one) filter (where cell = any (:cells) and
                    (select r.partition_id from public.hfj_resource r
                     where r.res_type = split_part(reference, '/', 1)
                       and r.fhir_id = split_part(reference, '/', 2)) = any (:cells)), '[]') as told,
                count(*) as theirs
              from (select one, (one ->> 'cell')::integer as cell, one ->> 'reference' as reference
                from jsonb_array_elements(a.entry -> 'resources') one) named
              where cell >> 6 = any (:persons)) seen
            where (seen.theirs = 0 or seen.told <> '[]' or a.entry -> 'emergency' is not null)
          """;

  private static final String ABOUT = " and a.persons && :persons";
  private static final String DURING = " and a.recorded_at >= :from and a.recorded_at < :until";
  private static final String ONE =
      " and a.day = :day and a.node = :node and a.position = :position";
  private static final String LATEST_FIRST = " order by recorded_at desc, position desc";

  private final JdbcClient database;

  /**
   * @param database through the privileged door
   */
  public AuditReader(JdbcClient database) {
    this.database = database;
  }

  /** The latest rows about those whom the sight is on. */
  List<AuditRow> find(AuditSight sight, Period period, int most) {
    return rows(
        during(asked(select(sight) + DURING + LATEST_FIRST + " limit " + most, sight), period),
        sight);
  }

  /** How many rows there are to find. */
  int count(AuditSight sight, Period period) {
    String all = "select count(*) from (" + select(sight) + DURING + ") found";
    return during(asked(all, sight), period).query(Integer.class).single();
  }

  /** Disclosures that rested on a consent, whatever its version, the latest first. */
  List<AuditRow> restingOn(String consent, AuditSight sight) {
    String resting =
        " and a.entry ->> 'kind' = :kind and strpos(a.entry ->> 'grounds', :consent) > 0";
    return rows(
        asked(select(sight) + resting + LATEST_FIRST, sight)
            .param("kind", AuditKind.DISCLOSURE.code())
            .param("consent", consent + "|"),
        sight);
  }

  /** One row, if it may be told. */
  Optional<AuditRow> one(LocalDate day, String node, long position, AuditSight sight) {
    return rows(
            asked(select(sight) + ONE, sight)
                .param("day", day)
                .param("node", node)
                .param("position", position),
            sight)
        .stream()
        .findFirst();
  }

  /** The rows of a node that follow one of them, in their order, as they were written. */
  List<AuditRow> after(String node, LocalDate day, long position, int most) {
    return rows(
        database
            .sql(
                ROWS
                    + " and a.node = :node and (a.day, a.position) > (:day, :position)"
                    + " order by a.day, a.position limit "
                    + most)
            .param("node", node)
            .param("day", day)
            .param("position", position),
        AuditSight.EVERYBODY);
  }

  private static String select(AuditSight sight) {
    return (sight.cells().isPresent() ? SEEN : ROWS) + (sight.persons().isPresent() ? ABOUT : "");
  }

  private StatementSpec asked(String select, AuditSight sight) {
    StatementSpec statement = database.sql(select);
    sight.persons().ifPresent(persons -> statement.param("persons", numbers(persons)));
    sight.cells().ifPresent(cells -> statement.param("cells", numbers(cells)));
    return statement;
  }

  private static Integer[] numbers(Set<Integer> set) {
    return set.toArray(Integer[]::new);
  }

  private static StatementSpec during(StatementSpec statement, Period period) {
    return statement.param("from", time(period.from())).param("until", time(period.until()));
  }

  private static List<AuditRow> rows(StatementSpec statement, AuditSight sight) {
    return statement.query((row, number) -> row(row).told(sight, row.getString("told"))).list();
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
