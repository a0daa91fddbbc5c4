package org.maiashare.leak;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tables whose rows everybody sees, until the policies are put back. */
public final class OpenPolicies {

  private static final List<String> READING = List.of("maia_narrow_read", "maia_wide_read");

  private OpenPolicies() {}

  /**
   * Opens one table.
   *
   * @return puts the policies back
   */
  public static Runnable on(JdbcClient owner, String table) {
    List<Runnable> undo = new ArrayList<>();
    for (String policy : READING) {
      String condition =
          owner
              .sql("select qual from pg_policies where tablename = ? and policyname = ?")
              .params(table, policy)
              .query(String.class)
              .single();
      String alter = "alter policy " + policy + " on public." + table + " using (";
      owner.sql(alter + "true)").update();
      undo.add(() -> owner.sql(alter + condition + ")").update());
    }
    return () -> undo.forEach(Runnable::run);
  }

  /**
   * Opens every table that has rows of persons.
   *
   * @return puts the policies back
   */
  public static Runnable onAllTables(JdbcClient owner) {
    List<Runnable> undo = tables(owner).stream().map(table -> on(owner, table)).toList();
    return () -> undo.forEach(Runnable::run);
  }

  /** The tables that have rows of persons. */
  static List<String> tables(JdbcClient owner) {
    return owner
        .sql(
            "select distinct tablename from pg_policies where policyname = 'maia_narrow_read'"
                + " order by tablename")
        .query(String.class)
        .list();
  }
}
