package org.maiashare.enforcement;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many persons a requester reaches: with many, the database asks for each row; with few, it
 * starts from their persons. Remembered for a while: it changes the speed of an answer, never the
 * answer.
 */
public final class Reach {

  private static final int WIDE_FROM = 3000;
  private static final Duration REMEMBERED = Duration.ofMinutes(5);
  private static final int REQUESTERS = 100_000;

  private final JdbcClient system;
  private final Cache<Set<UUID>, Boolean> known =
      Caffeine.newBuilder().maximumSize(REQUESTERS).expireAfterWrite(REMEMBERED).build();

  public Reach(JdbcClient system) {
    this.system = system;
  }

  boolean isWide(List<UUID> keys) {
    return known.get(new HashSet<>(keys), this::count);
  }

  private boolean count(Set<UUID> keys) {
    int persons =
        system
            .sql(
                """
                select count(*) from (
                  select distinct block from maia.grant_row
                  where key = any (?) and valid @> now() limit ?) persons
                """)
            .params(keys.toArray(UUID[]::new), WIDE_FROM)
            .query(Integer.class)
            .single();
    return persons >= WIDE_FROM;
  }
}
