package org.maiashare.decision;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** A desk found the person by all five INS traits, exactly; for a day it sees who they are. */
public record DeskMatch(Party foundBy, Instant foundAt) implements Fact {

  static final Duration LASTS = Duration.ofDays(1);

  public DeskMatch {
    Objects.requireNonNull(foundBy);
    Objects.requireNonNull(foundAt);
  }

  Period period() {
    return new Period(foundAt, foundAt.plus(LASTS));
  }
}
