package org.maiashare.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import org.maiashare.identity.ClaimMapping.Claim;
import org.maiashare.identity.ClaimMapping.Shape;

/**
 * An OpenID Connect provider that others wrote, trusted by the whole server that the integration
 * tests share: found by discovery, with the claims of a Keycloak realm. It runs once, beside it.
 */
public final class IndependentProvider {

  private static final String AUDIENCE = "maia-share";
  private static final String REALM = "realm";
  private static final MockOAuth2Server SERVER = started();

  private IndependentProvider() {}

  private static MockOAuth2Server started() {
    MockOAuth2Server server = new MockOAuth2Server();
    server.start();
    return server;
  }

  static IssuerTrust trust(TokenDecoders decoders) {
    ClaimMapping claims =
        new ClaimMapping(
            Shape.CONFIGURED,
            new Claim("rpps", NationalIdentifier.RPPS),
            new Claim("structure.finess", NationalIdentifier.FINESS),
            new Claim("realm_access.roles", null),
            null,
            null);
    String issuer = SERVER.issuerUrl(REALM).toString();
    TrustedIssuer trusted =
        new TrustedIssuer(issuer, null, AUDIENCE, claims, Set.of(), true, null, null);
    return new IssuerTrust(
        issuer, decoders.remote(trusted), new TokenReader(claims.reader(), Set.of(), true));
  }

  /** A token of a professional; roles are written {@code table#code}, or are the realm's own. */
  public static String token(String rpps, String finess, String audience, String... roles) {
    Map<String, Object> claims =
        Map.of(
            "rpps",
            rpps,
            "structure",
            Map.of("finess", finess),
            "realm_access",
            Map.of("roles", List.of(roles)));
    return SERVER.issueToken(REALM, rpps, audience, claims, 3600).serialize();
  }
}
