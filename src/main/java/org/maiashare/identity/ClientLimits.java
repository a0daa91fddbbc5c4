package org.maiashare.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts what each client asks for and what each address fails to prove, on this node. Memory is
 * bounded: the longest silent are forgotten first, which can only let them ask again.
 */
final class ClientLimits {

  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final int REMEMBERED = 20_000;
  private static final long NANOS = 1_000_000_000L;

  private final LimitProperties limits;
  private final Clock clock;
  private final Cache<String, Bucket> requests = remembered();
  private final Cache<String, Bucket> failures = remembered();
  private final Cache<String, Bucket> told = remembered();
  private final Cache<String, Instant> lockedUntil = remembered();

  ClientLimits(LimitProperties limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  private static <V> Cache<String, V> remembered() {
    return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  }

  /** Counts a request of a client; how long to wait when it is one too many. */
  Optional<Duration> admit(String client) {
    ConsumptionProbe probe =
        requests
            .get(client, name -> bucket(limits.requestsPerMinute()))
            .tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** Counts a token or proof that was not accepted. */
  void failed(String address) {
    if (!failures.get(address, name -> bucket(limits.failuresPerMinute())).tryConsume(1)) {
      lockedUntil.put(address, clock.instant().plus(limits.lockOut()));
    }
  }

  /** Whether to tell of this one being turned away: once a minute. */
  boolean isToldAgain(String whom) {
    return told.get(whom, name -> bucket(1)).tryConsume(1);
  }

  /** How much longer an address is locked out, if it is. */
  Optional<Duration> lockedOut(String address) {
    Instant end = lockedUntil.getIfPresent(address);
    Instant now = clock.instant();
    return end != null && now.isBefore(end)
        ? Optional.of(Duration.between(now, end))
        : Optional.empty();
  }

  private Bucket bucket(long perMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
        .withCustomTimePrecision(new Meter(clock))
        .build();
  }

  private record Meter(Clock clock) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      Instant now = clock.instant();
      return now.getEpochSecond() * NANOS + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
