package org.maiashare.server.rounds;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in the background, whatever became of the last time. */
public final class Rounds implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final String name;
  private final ScheduledExecutorService rounds;
  private final Runnable last;

  /**
   * @param name what it is about, in the log
   * @param works each by itself, one after the other
   * @param pause before the first round and between two
   */
  public Rounds(String name, List<Runnable> works, Duration pause) {
    this(name, works, pause, () -> {});
  }

  private Rounds(String name, List<Runnable> works, Duration pause, Runnable last) {
    this.name = name;
    this.last = last;
    this.rounds =
        Executors.newSingleThreadScheduledExecutor(
            round -> {
              Thread thread = new Thread(round, name);
              thread.setDaemon(true);
              return thread;
            });
    long millis = pause.toMillis();
    for (Runnable work : works) {
      rounds.scheduleWithFixedDelay(() -> once(work), millis, millis, TimeUnit.MILLISECONDS);
    }
  }

  /** The same, and once more when it is closed. */
  public static Rounds alsoAtTheEnd(String name, Runnable work, Duration pause) {
    return new Rounds(name, List.of(work), pause, work);
  }

  private void once(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failure) {
      LOG.error("{}: failed; the next round tries again", name, failure);
    }
  }

  @Override
  public void close() {
    rounds.shutdown();
    once(last);
  }
}
