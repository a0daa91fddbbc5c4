package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;

/**
 * A half-open stretch of time, {@code [from, until)}. Unbounded ends are {@link Instant#MIN} and
 * {@link Instant#MAX}. A period that ends before it starts is empty: it contains no instant, so
 * that an impossible period in the facts grants nothing.
 */
public record Period(Instant from, Instant until) {

  public static final Period ALWAYS = new Period(Instant.MIN, Instant.MAX);

  public Period {
    Objects.requireNonNull(from);
    Objects.requireNonNull(until);
  }

  public static Period since(Instant from) {
    return new Period(from, Instant.MAX);
  }

  public static Period upTo(Instant until) {
    return new Period(Instant.MIN, until);
  }

  /** From each instant to the next. */
  static List<Period> between(NavigableSet<Instant> instants) {
    List<Period> periods = new ArrayList<>();
    for (Instant start : instants) {
      Instant end = instants.higher(start);
      if (end != null) {
        periods.add(new Period(start, end));
      }
    }
    return periods;
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }

  public boolean isEmpty() {
    return !from.isBefore(until);
  }

  public Period intersection(Period other) {
    return new Period(
        from.isAfter(other.from) ? from : other.from,
        until.isBefore(other.until) ? until : other.until);
  }

  public boolean overlaps(Period other) {
    return !intersection(other).isEmpty();
  }
}
