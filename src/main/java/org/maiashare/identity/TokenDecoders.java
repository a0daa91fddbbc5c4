package org.maiashare.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
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

  private final TokenLifetime lifetime;

  TokenDecoders(Clock clock, Duration skew) {
    this.lifetime = new TokenLifetime(clock, skew);
  }

  /** When the tokens of all issuers are in time. */
  TokenLifetime lifetime() {
    return lifetime;
  }

  /**
   * The check of an issuer elsewhere: its keys are fetched, cached, and fetched anew on rotation.
   */
  JwtDecoder remote(TrustedIssuer issuer) {
    URI keys = issuer.jwkSetUri();
    JWKSource<SecurityContext> source =
        keys == null ? RemoteKeys.discovered(issuer.issuer()) : RemoteKeys.at(keys);
    return local(issuer.issuer(), issuer.audience(), source);
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
            lifetime));
    return decoder;
  }
}
