package org.maiashare.decision;

import java.util.EnumSet;
import java.util.Set;

/** The most a role family may do: one line of a protocol's table. */
public record Ceiling(
    Set<DataCategory> readable, Set<DataCategory> writable, Set<SensitivityLabel> sensitivity) {

  public static final Ceiling NOTHING = new Ceiling(Set.of(), Set.of(), Set.of());

  public Ceiling {
    readable = Set.copyOf(readable);
    writable = Set.copyOf(writable);
    sensitivity = Set.copyOf(sensitivity);
  }

  public boolean allows(DataCategory category, Action action) {
    return (action == Action.READ ? readable : writable).contains(category);
  }

  public boolean isNothing() {
    return readable.isEmpty() && writable.isEmpty();
  }

  /** What both allow: two protocols in force never add up, they narrow each other. */
  public Ceiling intersection(Ceiling other) {
    return new Ceiling(
        common(readable, other.readable),
        common(writable, other.writable),
        common(sensitivity, other.sensitivity));
  }

  private static <E extends Enum<E>> Set<E> common(Set<E> left, Set<E> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Set.of();
    }
    Set<E> both = EnumSet.copyOf(left);
    both.retainAll(right);
    return both;
  }
}
