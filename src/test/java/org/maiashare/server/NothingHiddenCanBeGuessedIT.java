package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maiashare.leak.Bench;
import org.maiashare.leak.Campaign;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Two databases that differ only in what is hidden from a requester answer every request of theirs
 * alike. Any number of comparisons from any seed: {@code -Dleak.comparisons=100000 -Dleak.seed=7}.
 */
class NothingHiddenCanBeGuessedIT extends ServerTest {

  private static final int USUAL = 2000;
  private static final long SEED = 20261122L;

  @Autowired ApplicationContext server;

  @Test
  void whatIsHiddenChangesNoAnswer() {
    Bench bench = new Bench(server, "http://localhost:" + port + "/fhir/", this::token);
    assertThat(
            new Campaign(bench)
                .run(
                    Integer.getInteger("leak.comparisons", USUAL), Long.getLong("leak.seed", SEED)))
        .isEmpty();
  }
}
