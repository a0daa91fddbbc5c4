package org.maiashare.grants;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens once in the life of a database. */
public final class Milestones {

  private final JdbcClient system;

  /**
   * @param system the privileged pool
   */
  public Milestones(JdbcClient system) {
    this.system = system;
  }

  /** Whether it has happened. */
  public boolean isReached(String name) {
    return system
        .sql("select exists (select from maia.milestone where name = ?)")
        .param(name)
        .query(Boolean.class)
        .single();
  }

  /** Notes that it has happened. */
  public void reach(String name) {
    system
        .sql("insert into maia.milestone (name) values (?) on conflict do nothing")
        .param(name)
        .update();
  }
}
