package org.maiashare.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token is valid from {@code nbf} to {@code exp}, which must be there, give or take the skew. */
final class TokenLifetime implements OAuth2TokenValidator<Jwt> {

  /** The error of a token that was valid once. */
  static final OAuth2Error EXPIRED = new OAuth2Error(SecurityRefusal.TOKEN_EXPIRED.code());

  private static final OAuth2Error OUT_OF_TIME = new OAuth2Error("invalid_token");

  private final Clock clock;
  private final Duration skew;

  TokenLifetime(Clock clock, Duration skew) {
    this.clock = clock;
    this.skew = skew;
  }

  @Override
  public OAuth2TokenValidatorResult validate(Jwt token) {
    Instant now = clock.instant();
    Instant expiry = token.getExpiresAt();
    Instant start = token.getNotBefore();
    Instant issued = token.getIssuedAt();
    if (expiry == null || isAhead(start, now) || isAhead(issued, now)) {
      return OAuth2TokenValidatorResult.failure(OUT_OF_TIME);
    }
    return now.isBefore(expiry.plus(skew))
        ? OAuth2TokenValidatorResult.success()
        : OAuth2TokenValidatorResult.failure(EXPIRED);
  }

  private boolean isAhead(@Nullable Instant instant, Instant now) {
    return instant != null && instant.isAfter(now.plus(skew));
  }
}
