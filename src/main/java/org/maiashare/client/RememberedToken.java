package org.maiashare.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token that is asked for again after a minute, long before any expires. */
public final class RememberedToken implements Supplier<String> {

  private static final Duration KEPT = Duration.ofMinutes(1);

  private final Supplier<String> source;
  private final Clock clock;
  private String token = "";
  private Instant until = Instant.MIN;

  public RememberedToken(Supplier<String> source, Clock clock) {
    this.source = source;
    this.clock = clock;
  }

  @Override
  public String get() {
    Instant now = clock.instant();
    if (!now.isBefore(until)) {
      token = source.get();
      until = now.plus(KEPT);
    }
    return token;
  }
}
