package org.maiashare.grants;

import java.util.concurrent.Callable;
import java.util.function.Supplier;

/**
 * The privileged door: work done inside uses the system pool, which sees every row. Only start-up,
 * scheduled maintenance, seeding, the computation of grants and the audit may open it; an
 * architecture test names the classes.
 */
public final class PrivilegedWork {

  private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

  private PrivilegedWork() {}

  /** Whether the calling thread is inside the door. */
  public static boolean isUnderWay() {
    return DEPTH.get() > 0;
  }

  /** Does the work inside the door and leaves it whatever happens. */
  public static <T> T get(Supplier<T> work) {
    enter();
    try {
      return work.get();
    } finally {
      leave();
    }
  }

  /** Does the work inside the door and leaves it whatever happens. */
  public static void run(Runnable work) {
    get(
        () -> {
          work.run();
          return true;
        });
  }

  /**
   * Does the work inside the door and leaves it whatever happens.
   *
   * @throws Exception what the work throws
   */
  public static <T> T call(Callable<T> work) throws Exception {
    enter();
    try {
      return work.call();
    } finally {
      leave();
    }
  }

  /** Opens the door for the calling thread; every call is followed by a {@link #leave()}. */
  public static void enter() {
    DEPTH.set(DEPTH.get() + 1);
  }

  /** Closes what {@link #enter()} opened. */
  public static void leave() {
    int depth = DEPTH.get() - 1;
    if (depth <= 0) {
      DEPTH.remove();
    } else {
      DEPTH.set(depth);
    }
  }
}
