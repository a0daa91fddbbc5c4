package org.maiashare.server.audit;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maiashare.audit.AuditFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what the audit has to each audit repository, every few seconds, where there is one. */
final class FeedRounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FeedRounds.class);
  private static final long SECONDS = 5;

  private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor();

  FeedRounds(List<AuditFeed> feeds) {
    feeds.forEach(
        it -> rounds.scheduleWithFixedDelay(() -> round(it), SECONDS, SECONDS, TimeUnit.SECONDS));
  }

  private static void round(AuditFeed feed) {
    try {
      feed.send();
    } catch (RuntimeException failure) {
      LOG.error("the audit could not be sent; the next round tries again", failure);
    }
  }

  @Override
  public void close() {
    rounds.shutdown();
  }
}
