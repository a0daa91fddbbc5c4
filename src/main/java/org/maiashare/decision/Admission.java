package org.maiashare.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Somebody opened the person's file; for a day they may set up its team. */
public record Admission(Party openedBy, Instant openedAt) implements Fact {

  static final Duration LASTS = Duration.ofDays(1);

  public Admission {
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(openedAt);
  }

  Period period() {
    return new Period(openedAt, openedAt.plus(LASTS));
  }
}
