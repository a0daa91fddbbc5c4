package org.maiashare.server.consent;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every two seconds for requests for access to be brought. */
final class AccessWishRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AccessWishRounds.class);
  private static final long SECONDS = 2;

  private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();

  AccessWishRounds(AccessWishes wishes) {
    rounds.scheduleWithFixedDelay(() -> round(wishes), SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  private static void round(AccessWishes wishes) {
    try {
      wishes.workOff();
    } catch (RuntimeException failure) {
      LOG.error("requests for access wait for the next round", failure);
    }
  }

  @Override
  public void close() {
    rounds.shutdown();
  }
}
