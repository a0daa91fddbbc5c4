package org.maiashare.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a client's assertion must say once its signature is good: by and about the client, for this
 * token endpoint, for five minutes at most, and never shown before (SMART Backend Services, table
 * of claims).
 */
final class AssertionTerms {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int LONGEST_IDENTIFIER = 256;

  private final Clock clock;
  private final Duration skew;
  private final String issuer;
  private final String path;
  private final SeenAssertions seen;

  /**
   * @param issuer the address of the authorization server, before the path of its token endpoint
   */
  AssertionTerms(Clock clock, Duration skew, String issuer, String path, SeenAssertions seen) {
    this.clock = clock;
    this.skew = skew;
    this.issuer = issuer;
    this.path = path;
    this.seen = seen;
  }

  /**
   * Checks the claims of a client's assertion.
   *
   * @param port the port it came in by: on the machine itself the server is known by it. The name
   *     in the request's {@code Host} is the sender's and proves nothing
   */
  void check(String client, JWTClaimsSet claims, int port) {
    if (!client.equals(claims.getIssuer()) || !client.equals(claims.getSubject())) {
      throw AssertionRefusal.INVALID.exception();
    }
    Set<String> ours = Set.of(issuer, issuer + path, "http://localhost:" + port + path);
    if (claims.getAudience().stream().noneMatch(ours::contains)) {
      throw AssertionRefusal.AUDIENCE.exception();
    }
    Instant expiry = expiry(claims);
    String identifier = claims.getJWTID();
    if (identifier == null || identifier.isBlank() || identifier.length() > LONGEST_IDENTIFIER) {
      throw AssertionRefusal.IDENTIFIER.exception();
    }
    switch (seen.see(client, identifier, expiry.plus(skew))) {
      case AGAIN -> throw AssertionRefusal.REPLAYED.exception();
      case TOO_MANY -> throw AssertionRefusal.TOO_MANY.exception();
      case FIRST -> {
        // as it should be
      }
    }
  }

  private Instant expiry(JWTClaimsSet claims) {
    Instant now = clock.instant();
    Date expiry = claims.getExpirationTime();
    if (expiry == null
        || expiry.toInstant().isAfter(now.plus(LONGEST).plus(skew))
        || isAhead(claims.getIssueTime(), now)
        || isAhead(claims.getNotBeforeTime(), now)) {
      throw AssertionRefusal.OUT_OF_TIME.exception();
    }
    if (!now.isBefore(expiry.toInstant().plus(skew))) {
      throw AssertionRefusal.EXPIRED.exception();
    }
    return expiry.toInstant();
  }

  private boolean isAhead(@Nullable Date moment, Instant now) {
    return moment != null && moment.toInstant().isAfter(now.plus(skew));
  }
}
