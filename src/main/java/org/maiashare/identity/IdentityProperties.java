package org.maiashare.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Whom the server believes about who asks.
 *
 * @param issuers the trusted issuers of tokens; the first one switches the sandbox off
 * @param clockSkew how far apart the issuer's clock and ours may be, five minutes at most
 * @param allowedOrigins the web origins whose pages may call the API; none by default
 */
@Validated
@ConfigurationProperties("maia.identity")
record IdentityProperties(
    @Valid @NotNull @DefaultValue List<TrustedIssuer> issuers,
    @NotNull @DefaultValue("60s") Duration clockSkew,
    @NotNull @DefaultValue List<String> allowedOrigins) {

  private static final Duration LARGEST_SKEW = Duration.ofMinutes(5);

  IdentityProperties {
    issuers = List.copyOf(issuers);
    allowedOrigins = List.copyOf(allowedOrigins);
    if (clockSkew.isNegative() || clockSkew.compareTo(LARGEST_SKEW) > 0) {
      throw new IllegalArgumentException("maia.identity.clock-skew is 5 minutes at most");
    }
    if (allowedOrigins.contains("*")) {
      throw new IllegalArgumentException("maia.identity.allowed-origins names each origin");
    }
    Set<String> names = new HashSet<>();
    for (TrustedIssuer issuer : issuers) {
      if (!names.add(issuer.issuer())) {
        throw new IllegalArgumentException("maia.identity.issuers names an issuer twice");
      }
    }
  }
}
