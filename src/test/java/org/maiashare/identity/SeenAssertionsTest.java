package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.maiashare.identity.SeenAssertions.Sight;

class SeenAssertionsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private Instant now = NOON;
  private final SeenAssertions seen = new SeenAssertions(new MovingClock(), 2);

  private final class MovingClock extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public java.time.ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return this;
    }
  }

  @Test
  void remembersAnIdentifierUntilItHasExpired() {
    assertThat(seen.see("a", "one", NOON.plusSeconds(10))).isEqualTo(Sight.FIRST);
    now = NOON.plusSeconds(9);
    assertThat(seen.see("a", "one", NOON.plusSeconds(60))).isEqualTo(Sight.AGAIN);
    now = NOON.plusSeconds(10);
    assertThat(seen.see("a", "one", NOON.plusSeconds(60))).isEqualTo(Sight.FIRST);
  }

  @Test
  void anIdentifierIsItsClientsOwn() {
    assertThat(seen.see("a", "one", NOON.plusSeconds(10))).isEqualTo(Sight.FIRST);
    assertThat(seen.see("b", "one", NOON.plusSeconds(10))).isEqualTo(Sight.FIRST);
  }

  @Test
  void aClientThatUsesUpItsShareWaitsAndOthersDoNot() {
    seen.see("a", "one", NOON.plusSeconds(10));
    seen.see("a", "two", NOON.plusSeconds(20));
    assertThat(seen.see("a", "three", NOON.plusSeconds(30))).isEqualTo(Sight.TOO_MANY);
    assertThat(seen.see("a", "one", NOON.plusSeconds(30))).isEqualTo(Sight.AGAIN);
    assertThat(seen.see("b", "one", NOON.plusSeconds(10))).isEqualTo(Sight.FIRST);
    now = NOON.plusSeconds(10);
    assertThat(seen.see("a", "three", NOON.plusSeconds(30))).isEqualTo(Sight.FIRST);
  }
}
