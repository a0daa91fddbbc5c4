package org.maiashare.server.onestop;

import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.server.persons.RecordKeeping;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored when a desk finds a person; in the caller's transaction. */
final class MatchRecords {

  private final JdbcClient database;
  private final RecordKeeping keeping;

  MatchRecords(JdbcClient database, RecordKeeping keeping) {
    this.database = database;
    this.keeping = keeping;
  }

  /** The fact, in place of those that lapsed or that it renews; then the grants. */
  void found(int block, PractitionerRoleId role) {
    database
        .sql(
            "delete from maia.desk_match where block = ?"
                + " and (role = ? or found_at < now() - interval '1 day')")
        .params(block, role.value())
        .update();
    database
        .sql("insert into maia.desk_match (block, role, found_at) values (?, ?, now())")
        .params(block, role.value())
        .update();
    keeping.recompute(block);
  }
}
