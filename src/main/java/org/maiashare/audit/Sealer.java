package org.maiashare.audit;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs the end of this node's chain, whenever it has grown. */
public final class Sealer {

  private final JdbcClient database;
  private final String node;
  private final SealingKey key;

  /**
   * @param database through the privileged door
   */
  public Sealer(JdbcClient database, String node, SealingKey key) {
    this.database = database;
    this.node = node;
    this.key = key;
  }

  private record End(LocalDate day, long position, byte[] digest) {}

  /** Whether there was something new to seal. */
  public boolean seal() {
    return database
        .sql(
            """
            select h.day, h.position, h.digest from maia.audit_head h
            where h.node = ? and h.position > 0 and not exists (
              select from maia.audit_seal s
              where s.node = h.node and s.day = h.day and s.position = h.position)
            """)
        .param(node)
        .query(
            (row, number) ->
                new End(row.getObject(1, LocalDate.class), row.getLong(2), row.getBytes(3)))
        .optional()
        .map(this::seal)
        .orElse(false);
  }

  private boolean seal(End end) {
    return database
            .sql(
                """
                insert into maia.audit_seal (node, day, position, digest, signature)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                node, end.day(), end.position(), end.digest(), ChainSeal.over(end.digest(), key))
            .update()
        > 0;
  }
}
