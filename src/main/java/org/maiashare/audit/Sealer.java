package org.maiashare.audit;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.maiashare.certificates.TimestampAuthority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signs the end of this node's chain, whenever it has grown. */
public final class Sealer {

  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

  private final JdbcClient database;
  private final String node;
  private final SealingKey key;
  private final Optional<TimestampAuthority> authority;

  /**
   * @param database through the privileged door
   * @param authority who says when the chain was sealed; a seal without a timestamp is one all the
   *     same, as when the authority cannot be reached
   */
  public Sealer(
      JdbcClient database, String node, SealingKey key, Optional<TimestampAuthority> authority) {
    this.database = database;
    this.node = node;
    this.key = key;
    this.authority = authority;
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
                node,
                end.day(),
                end.position(),
                end.digest(),
                stamped(ChainSeal.over(end.digest(), key)))
            .update()
        > 0;
  }

  private byte[] stamped(byte[] seal) {
    if (authority.isEmpty()) {
      return seal;
    }
    try {
      return ChainSeal.stamped(seal, authority.get());
    } catch (IOException unavailable) {
      LOG.warn("the audit is sealed without a timestamp", unavailable);
      return seal;
    }
  }
}
