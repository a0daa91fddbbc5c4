package org.maiashare.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.URLBasedJWKSetSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Builds the check of one issuer's tokens: signature by one of its published keys, issuer,
 * audience, {@code exp} and {@code nbf}. Only asymmetric algorithms: neither {@code none} nor HMAC,
 * whose key would be the public one (RFC 8725, section 3.1).
 */
final class TokenDecoders {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final int CONNECT_MILLIS = 2_000;
  private static final int READ_MILLIS = 5_000;
  private static final int LARGEST_DOCUMENT_BYTES = 256 * 1024;
  private static final long OUTAGE_TOLERANCE_MILLIS = Duration.ofHours(1).toMillis();

  private final Clock clock;
  private final Duration skew;

  TokenDecoders(Clock clock, Duration skew) {
    this.clock = clock;
    this.skew = skew;
  }

  /**
   * The check of an issuer elsewhere: its keys are fetched, cached, and fetched anew on rotation.
   */
  JwtDecoder remote(TrustedIssuer issuer) {
    ResourceRetriever retriever =
        new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_DOCUMENT_BYTES);
    URI keys = issuer.jwkSetUri();
    JWKSetSource<SecurityContext> source =
        keys == null
            ? new DiscoveredKeys(issuer.issuer(), retriever)
            : new URLBasedJWKSetSource<>(address(keys), retriever);
    JWKSource<SecurityContext> cached =
        JWKSourceBuilder.create(source)
            .refreshAheadCache(false)
            .rateLimited(true)
            .outageTolerant(OUTAGE_TOLERANCE_MILLIS)
            .build();
    return local(issuer.issuer(), issuer.audience(), cached);
  }

  /** The check of an issuer whose keys are at hand. */
  JwtDecoder local(String issuer, String audience, JWKSource<SecurityContext> keys) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtIssuerValidator(issuer),
            new JwtClaimValidator<List<String>>(
                JwtClaimNames.AUD, named -> named != null && named.contains(audience)),
            new TokenLifetime(clock, skew)));
    return decoder;
  }

  private static URL address(URI keys) {
    try {
      return keys.toURL();
    } catch (MalformedURLException malformed) {
      throw new IllegalArgumentException("a jwk-set-uri is no address", malformed);
    }
  }
}
