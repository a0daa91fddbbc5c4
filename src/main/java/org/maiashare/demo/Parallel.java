package org.maiashare.demo;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Does the same to each of several, a few at a time. */
final class Parallel {

  private final int lanes;

  Parallel(int lanes) {
    this.lanes = lanes;
  }

  /**
   * The answers, in order. The first failure, in order, is thrown; what had not begun then does not
   * begin, and what had begun has ended: nothing goes on behind the caller's back.
   */
  <A, B> List<B> each(List<A> all, Function<A, B> work) {
    BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    ExecutorService threads = new ThreadPoolExecutor(lanes, lanes, 0, TimeUnit.SECONDS, waiting);
    try {
      List<Future<B>> pending =
          all.stream().map(one -> threads.submit(() -> work.apply(one))).toList();
      return pending.stream().map(Parallel::answer).toList();
    } finally {
      waiting.clear();
      end(threads);
    }
  }

  /** Waits for what runs: a request ends by its own time limit. */
  private static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException interrupted) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }

  private static <B> B answer(Future<B> pending) {
    try {
      return pending.get();
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
  }
}
