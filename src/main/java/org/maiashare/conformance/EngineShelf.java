package org.maiashare.conformance;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Engines that are costly to set up and that remember all they ever read: each is lent to one
 * borrower at a time, and let go when it has read its fill.
 */
final class EngineShelf<E> {

  private final Supplier<E> making;
  private final int fill;
  private final Queue<Lent<E>> idle = new ConcurrentLinkedQueue<>();
  private final AtomicInteger free;

  /**
   * @param places how many engines are kept while nobody uses them
   * @param fill how many characters an engine reads before it is let go
   */
  EngineShelf(Supplier<E> making, int places, int fill) {
    this.making = making;
    this.fill = fill;
    this.free = new AtomicInteger(places);
  }

  /**
   * An engine, and how much it has read.
   *
   * @param read in characters
   */
  record Lent<E>(E engine, int read) {}

  /** One that nobody else uses. */
  Lent<E> borrow() {
    Lent<E> kept = idle.poll();
    if (kept == null) {
      return new Lent<>(making.get(), 0);
    }
    free.incrementAndGet();
    return kept;
  }

  /** Gives an engine back that read something in good order: one that failed is not given back. */
  void giveBack(Lent<E> lent, int read) {
    long all = (long) lent.read() + read;
    if (all < fill && free.getAndUpdate(left -> Math.max(left - 1, 0)) > 0) {
      idle.add(new Lent<>(lent.engine(), (int) all));
    }
  }
}
