package org.maiashare.identity;

import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Checks a bearer token with the trust of the issuer it names, and says why it fails. */
final class TokenCheck implements AuthenticationManagerResolver<HttpServletRequest> {

  private final Map<String, IssuerTrust> trusted;
  private final GenuineTokens genuine;
  private final CertificateBinding binding;

  TokenCheck(Collection<IssuerTrust> trusted, GenuineTokens genuine, CertificateBinding binding) {
    this.genuine = genuine;
    this.binding = binding;
    this.trusted =
        trusted.stream()
            .collect(Collectors.toUnmodifiableMap(IssuerTrust::issuer, Function.identity()));
  }

  @Override
  public AuthenticationManager resolve(HttpServletRequest request) {
    return authentication -> {
      VerifiedToken token = authenticate(authentication);
      binding.check(request, token);
      return token;
    };
  }

  private VerifiedToken authenticate(Authentication authentication) {
    String token = ((BearerTokenAuthenticationToken) authentication).getToken();
    Jwt verified =
        genuine
            .find(token)
            .orElseGet(() -> genuine.remember(token, decode(trust(issuerOf(token)), token)));
    return trust(verified.getClaimAsString(JwtClaimNames.ISS)).reader().read(verified);
  }

  private IssuerTrust trust(String issuer) {
    IssuerTrust trust = trusted.get(issuer);
    if (trust == null) {
      throw new TokenRejectedException(SecurityRefusal.TOKEN_UNKNOWN_ISSUER);
    }
    return trust;
  }

  /** What the token claims as its issuer: unverified, it only says whose keys to check it with. */
  private static String issuerOf(String token) {
    try {
      String issuer = JWTParser.parse(token).getJWTClaimsSet().getIssuer();
      return issuer == null ? "" : issuer;
    } catch (ParseException | RuntimeException malformed) {
      throw new TokenRejectedException(SecurityRefusal.TOKEN_INVALID, malformed);
    }
  }

  private static Jwt decode(IssuerTrust trust, String token) {
    try {
      return trust.decoder().decode(token);
    } catch (JwtValidationException failure) {
      boolean onlyExpired =
          failure.getErrors().stream()
              .allMatch(error -> TokenLifetime.EXPIRED.getErrorCode().equals(error.getErrorCode()));
      throw new TokenRejectedException(
          onlyExpired ? SecurityRefusal.TOKEN_EXPIRED : SecurityRefusal.TOKEN_INVALID, failure);
    } catch (BadJwtException failure) {
      throw new TokenRejectedException(SecurityRefusal.TOKEN_INVALID, failure);
    } catch (JwtException failure) {
      throw new TokenRejectedException(
          isUnknownKey(failure)
              ? SecurityRefusal.TOKEN_INVALID
              : SecurityRefusal.TOKEN_UNVERIFIABLE,
          failure);
    }
  }

  /** A flood of invented key names is held back from the issuer: those tokens are just invalid. */
  private static boolean isUnknownKey(JwtException failure) {
    return failure.getCause() instanceof RateLimitReachedException;
  }
}
