package org.maiashare.demo;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does the same to each of several, a few at a time. */
final class Parallel {

  private final int lanes;

  Parallel(int lanes) {
    this.lanes = lanes;
  }

  /**
   * The answers, in order. The first failure, in order, is thrown; what had not begun then does not
   * begin.
   */
  <A, B> List<B> each(List<A> all, Function<A, B> work) {
    ExecutorService threads = Executors.newFixedThreadPool(lanes);
    try {
      List<Future<B>> pending =
          all.stream().map(one -> threads.submit(() -> work.apply(one))).toList();
      return pending.stream().map(Parallel::answer).toList();
    } finally {
      threads.shutdownNow();
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
