package org.maiashare.enforcement;

import java.util.List;
import java.util.UUID;

/**
 * What a transaction is bound to: the keys of one requester. Nothing bound means no rows.
 *
 * @param keys the requester's keys, as the grants name them
 * @param wide whether the requester reaches so many persons that rows are better asked one by one
 * @param directoryVersion the state of the directory the keys were computed from
 */
public record Binding(List<UUID> keys, boolean wide, long directoryVersion) {

  /** Stands for any state of the directory: the keys do not depend on it. */
  static final long ANY_VERSION = -1;

  /** Bound to nothing. */
  static final Binding NOTHING = new Binding(List.of(), false, ANY_VERSION);

  public Binding {
    keys = List.copyOf(keys);
  }

  /** Whether the keys still hold when the directory is in this state. */
  boolean holdsIn(long version) {
    return directoryVersion == ANY_VERSION || directoryVersion == version;
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
