package org.maiashare.server.persons;

import org.maiashare.decision.PractitionerId;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts what a practitioner tries about persons they do not see, on all nodes: each attempt is
 * noted before anybody is looked up, so that whoever goes on past the limit stays beyond it.
 */
public final class Attempts {

  private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

  private final JdbcClient database;
  private final String kind;
  private final int perHour;
  private final Refusal refusal;

  /**
   * @param database through the privileged door, each statement a transaction of its own
   * @param kind what is tried
   * @param refusal what is answered beyond the limit
   */
  public Attempts(JdbcClient database, String kind, int perHour, Refusal refusal) {
    this.database = database;
    this.kind = kind;
    this.perHour = perHour;
    this.refusal = refusal;
  }

  /**
   * Notes an attempt.
   *
   * @throws RefusedException beyond the limit
   */
  public void note(PractitionerId practitioner) {
    database
        .sql("delete from maia.attempt where attempted_at < now() - interval '1 hour'")
        .update();
    database
        .sql("insert into maia.attempt (kind, practitioner) values (?, ?)")
        .params(kind, practitioner.value())
        .update();
    int attempts =
        database
            .sql("select count(*) from maia.attempt where kind = ? and practitioner = ?")
            .params(kind, practitioner.value())
            .query(Integer.class)
            .single();
    if (attempts > perHour) {
      LOG.warn("{}: a practitioner tried {} times within an hour", kind, attempts);
      throw new RefusedException(refusal);
    }
  }
}
