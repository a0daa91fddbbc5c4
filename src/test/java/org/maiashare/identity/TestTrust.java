package org.maiashare.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * A second issuer that the tested server trusts, beside its sandbox: anybody can be given a token.
 * Its tokens are checked and read like those of any issuer.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTrust {

  private static final String ISSUER = "https://issuer.example";
  private static final String AUDIENCE = "maia-share";
  private static final Duration LIFETIME = Duration.ofHours(2);
  private static final ECKey KEY = key();

  private static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test").generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Bean
  IssuerTrust trustInTestIssuer(TokenDecoders decoders) {
    return new IssuerTrust(
        ISSUER,
        decoders.local(ISSUER, AUDIENCE, new ImmutableJWKSet<>(new JWKSet(KEY.toPublicJWK()))),
        new TokenReader(new MaiaClaims(), Set.of(), true));
  }

  @Bean
  IssuerTrust trustInIndependentProvider(TokenDecoders decoders) {
    return IndependentProvider.trust(decoders);
  }

  /** A token of a professional in one role; the code is written {@code table#code}. */
  public static String professional(
      String practitioner, String organisation, String code, String purpose) {
    Map<String, String> role = Map.of(MaiaClaims.ORGANISATION, organisation, MaiaClaims.CODE, code);
    return token(
        practitioner,
        purpose,
        Map.of(MaiaClaims.PRACTITIONER, practitioner, MaiaClaims.ROLES, List.of(role)));
  }

  /** A token of the person whose record it is. */
  public static String person(String identifier, String purpose) {
    return token(identifier, purpose, Map.of(MaiaClaims.PERSON, identifier));
  }

  /** A token of a relative. */
  public static String relative(String identifier, String purpose) {
    return token(identifier, purpose, Map.of(MaiaClaims.RELATED_PERSON, identifier));
  }

  /** A token of software that acts for these role families. */
  public static String software(
      String client, String organisation, List<String> families, String purpose) {
    Map<String, Object> software =
        Map.of(MaiaClaims.ORGANISATION, organisation, MaiaClaims.FAMILIES, families);
    return token(client, purpose, Map.of(MaiaClaims.SOFTWARE, software));
  }

  /** As {@link #professional}, with claims of an application, such as its scopes. */
  public static String professional(
      String practitioner, String organisation, String code, Map<String, ?> application) {
    Map<String, String> role = Map.of(MaiaClaims.ORGANISATION, organisation, MaiaClaims.CODE, code);
    Map<String, Object> claims = new HashMap<>(application);
    claims.put(MaiaClaims.PRACTITIONER, practitioner);
    claims.put(MaiaClaims.ROLES, List.of(role));
    return token(practitioner, "TREAT", claims);
  }

  private static String token(String subject, String purpose, Map<String, Object> who) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(subject)
            .audience(AUDIENCE)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFETIME)))
            .claim(TokenReader.PURPOSE, purpose);
    who.forEach(claims::claim);
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(KEY.getKeyID()).build(),
              claims.build());
      token.sign(new ECDSASigner(KEY));
      return token.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
