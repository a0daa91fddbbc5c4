package org.maiashare.enforcement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * What a thread works for: the keys of one requester. Nothing bound means no rows.
 *
 * @param keys the requester's keys, as the grants name them
 * @param wide whether the requester reaches so many persons that rows are better asked one by one
 */
public record Binding(List<UUID> keys, boolean wide) {

  /** Bound to nothing. */
  public static final Binding NOTHING = new Binding(List.of(), false);

  private static final ThreadLocal<Binding> CURRENT = new ThreadLocal<>();

  public Binding {
    keys = List.copyOf(keys);
  }

  /** The binding of the calling thread. */
  static Binding current() {
    return Optional.ofNullable(CURRENT.get()).orElse(NOTHING);
  }

  /**
   * Does the work for this binding and restores the former one whatever happens.
   *
   * @throws Exception what the work throws
   */
  public <T> T call(Callable<T> work) throws Exception {
    Binding former = CURRENT.get();
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

  /** The database role that carries the policies for this requester. */
  String role() {
    return wide ? "maia_wide" : "maia_narrow";
  }

  /** The keys as PostgreSQL writes an array of uuid. */
  String keyArray() {
    StringBuilder array = new StringBuilder("{");
    for (UUID key : keys) {
      array.append(array.length() == 1 ? "" : ",").append(key);
    }
    return array.append('}').toString();
  }
}
