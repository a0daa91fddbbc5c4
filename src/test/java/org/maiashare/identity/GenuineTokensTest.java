package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class GenuineTokensTest {

  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration SKEW = Duration.ofSeconds(5);

  private final AtomicReference<Instant> now = new AtomicReference<>(START);
  private final InstantSource source = now::get;
  private final GenuineTokens genuine =
      new GenuineTokens(new TokenLifetime(source.withZone(ZoneOffset.UTC), SKEW));
  private final Jwt verified = signedBy("first");

  @Test
  void findsWhatWasVerifiedAMomentAgo() {
    assertThat(genuine.remember("one", verified)).isSameAs(verified);
    assertThat(genuine.find("one")).containsSame(verified);
  }

  @Test
  void knowsNoOtherToken() {
    genuine.remember("one", verified);
    assertThat(genuine.find("onE")).isEmpty();
  }

  @Test
  void believesNoOldTokenOnceItsIssuerHasANewKey() {
    genuine.remember("one", verified);
    genuine.remember("two", signedBy("second"));
    assertThat(genuine.find("one")).isEmpty();
    assertThat(genuine.find("two")).isPresent();
    genuine.remember("three", signedBy("second"));
    assertThat(genuine.find("two")).isPresent();
  }

  @Test
  void doesNotBelieveATokenOutOfItsTime() {
    genuine.remember("one", verified);
    now.set(START.plusSeconds(64));
    assertThat(genuine.find("one")).isPresent();
    now.set(START.plusSeconds(65));
    assertThat(genuine.find("one")).isEmpty();
    now.set(START);
    assertThat(genuine.find("one")).isPresent();
  }

  private static Jwt signedBy(String key) {
    return Jwt.withTokenValue("token")
        .header("kid", key)
        .issuer("https://issuer.example")
        .expiresAt(START.plusSeconds(60))
        .build();
  }
}
