package org.maiashare.server;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Waits for the recomputation after a protocol. Until a person's turn what it takes away is
 * withheld by the second layer alone, whose alarm is right to ring then.
 */
final class BackgroundWork {

  private BackgroundWork() {}

  static void awaitEnd(DataSource system) {
    await()
        .atMost(Duration.ofSeconds(120))
        .until(
            () ->
                JdbcClient.create(system)
                    .sql("select not exists (select from maia.recomputation_pending)")
                    .query(Boolean.class)
                    .single());
  }
}
