package org.maiashare.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Tokens found genuine a moment ago: a client sends the same one with every request. Whether a
 * token is still in time is looked at each time. The first token with a new key ends the belief in
 * all others; a key that its issuer takes back, giving no other, is believed for {@link
 * #REMEMBERED} more.
 */
final class GenuineTokens {

  static final Duration REMEMBERED = Duration.ofSeconds(30);
  private static final int MOST = 10_000;

  private final Cache<String, Jwt> genuine =
      Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();
  private final Set<List<String>> keys = ConcurrentHashMap.newKeySet();
  private final TokenLifetime lifetime;

  GenuineTokens(TokenLifetime lifetime) {
    this.lifetime = lifetime;
  }

  /** The token as it was verified, while it is in time. */
  Optional<Jwt> find(String token) {
    return Optional.ofNullable(genuine.getIfPresent(token))
        .filter(known -> !lifetime.validate(known).hasErrors());
  }

  /** Remembers a token that was verified now. */
  Jwt remember(String token, Jwt verified) {
    String key = String.valueOf(verified.getHeaders().get("kid"));
    if (keys.add(List.of(String.valueOf(verified.getClaimAsString(JwtClaimNames.ISS)), key))) {
      genuine.invalidateAll();
    }
    genuine.put(token, verified);
    return verified;
  }
}
