package org.maiashare.server.consent;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in the background, whatever became of the last time. */
final class Rounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService rounds =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "consent-rounds");
            thread.setDaemon(true);
            return thread;
          });

  Rounds(Runnable work, Duration pause) {
    long millis = pause.toMillis();
    rounds.scheduleWithFixedDelay(() -> round(work), millis, millis, TimeUnit.MILLISECONDS);
  }

  private static void round(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("what concerns consents waits for the next round", failure);
    }
  }

  @Override
  public void close() {
    rounds.shutdown();
  }
}
