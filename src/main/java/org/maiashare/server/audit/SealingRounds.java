package org.maiashare.server.audit;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maiashare.audit.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals the chain from time to time, and once more at the end. */
final class SealingRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SealingRounds.class);

  private final Sealer sealer;
  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "audit-seal");
            thread.setDaemon(true);
            return thread;
          });

  SealingRounds(Sealer sealer, Duration every) {
    this.sealer = sealer;
    rounds.scheduleWithFixedDelay(
        this::seal, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void seal() {
    try {
      sealer.seal();
    } catch (RuntimeException failure) {
      LOG.error("the audit could not be sealed; the next round tries again", failure);
    }
  }

  @Override
  public void close() {
    rounds.shutdown();
    seal();
  }
}
