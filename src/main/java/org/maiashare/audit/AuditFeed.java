package org.maiashare.audit;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Sends the rows of one node, in their order, to an audit repository (IHE ATNA, ITI-20). What was
 * not taken is sent again: a repository may see a row twice, never not at all.
 */
public final class AuditFeed {

  private static final int TOGETHER = 200;

  private record Place(LocalDate day, long position) {}

  private final JdbcClient database;
  private final AuditReader reader;
  private final AccessEventWriter writer;
  private final String node;
  private final AuditRepository repository;

  /**
   * @param database through the privileged door
   */
  public AuditFeed(
      JdbcClient database, AuditedPersons persons, String node, AuditRepository repository) {
    this.database = database;
    this.reader = new AuditReader(database);
    this.writer = new AccessEventWriter(persons);
    this.node = node;
    this.repository = repository;
  }

  /** Sends all that waits; returns how many rows were taken. */
  public int send() {
    int sent = 0;
    List<AuditRow> rows = next();
    while (!rows.isEmpty() && repository.take(rows.stream().map(writer::write).toList())) {
      remember(rows.get(rows.size() - 1));
      sent += rows.size();
      rows = next();
    }
    return sent;
  }

  private List<AuditRow> next() {
    Place last =
        database
            .sql("select day, position from maia.feed_position where node = ? and repository = ?")
            .params(node, repository.name())
            .query(
                (row, number) ->
                    new Place(row.getObject("day", LocalDate.class), row.getLong("position")))
            .optional()
            .orElse(new Place(LocalDate.EPOCH, 0));
    return reader.after(node, last.day(), last.position(), TOGETHER);
  }

  private void remember(AuditRow last) {
    database
        .sql(
            "insert into maia.feed_position (node, repository, day, position)"
                + " values (?, ?, ?, ?) on conflict (node, repository) do update"
                + " set day = excluded.day, position = excluded.position")
        .params(node, repository.name(), last.day(), last.position())
        .update();
  }
}
