package org.maiashare.enforcement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.maiashare.decision.Requester;
import org.maiashare.identity.ResolvedRequester;

/** Whom the calling thread works for. A thread that works for nobody is bound to nothing. */
public abstract class BoundRequester {

  private static final ThreadLocal<BoundRequester> CURRENT = new ThreadLocal<>();

  /** The requester the calling thread works for. */
  public static Optional<BoundRequester> current() {
    return Optional.ofNullable(CURRENT.get());
  }

  /**
   * Who asks, when they may ask anything at all now.
   *
   * @throws RefusedException when the thread works for nobody, or for nobody active
   */
  public static Requester active(Instant now) {
    return current()
        .flatMap(bound -> bound.requester().requester())
        .filter(it -> it.isActive(now))
        .orElseThrow(() -> new RefusedException(Refusal.NO_ACCESS));
  }

  /** The binding of the calling thread. */
  static Binding currentBinding() {
    return current().map(BoundRequester::binding).orElse(Binding.NOTHING);
  }

  /** The keys the calling thread's transactions are bound to. */
  public static List<UUID> currentKeys() {
    return currentBinding().keys();
  }

  /** Who asks. */
  public abstract ResolvedRequester requester();

  /** The keys, as far as known. */
  abstract Binding binding();

  /** The keys again, the directory having changed to this state. */
  abstract Binding renewed(long directoryVersion);

  /**
   * Does the work for this requester and restores the former one whatever happens.
   *
   * @throws Exception what the work throws
   */
  <T> T call(Callable<T> work) throws Exception {
    BoundRequester former = CURRENT.get();
    CURRENT.set(this);
    try {
      return work.call();
    } finally {
      if (former == null) {
        CURRENT.remove();
      } else {
        CURRENT.set(former);
      }
    }
  }
}
