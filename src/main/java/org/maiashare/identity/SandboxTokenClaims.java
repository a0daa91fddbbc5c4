package org.maiashare.identity;

import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * Puts into a sandbox token who its client is. The request for the token may choose the role and
 * the purpose of use by parameters of these names; whether they are held is checked when they are
 * used.
 */
final class SandboxTokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  /** The type of access tokens (RFC 9068, section 2.1). */
  private static final String TYPE = "at+jwt";

  private final SandboxClients clients;
  private final String audience;

  SandboxTokenClaims(SandboxClients clients, String audience) {
    this.clients = clients;
    this.audience = audience;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    SandboxClient client = clients.named(context.getRegisteredClient().getClientId());
    context.getJwsHeader().type(TYPE);
    context.getClaims().audience(List.of(audience));
    client.claims().forEach((name, value) -> context.getClaims().claim(name, value));
    OAuth2ClientCredentialsAuthenticationToken grant = context.getAuthorizationGrant();
    Map<String, Object> parameters = grant.getAdditionalParameters();
    for (String name : List.of(TokenReader.ROLE, TokenReader.PURPOSE)) {
      if (parameters.get(name) instanceof String chosen) {
        context.getClaims().claim(name, chosen);
      }
    }
  }
}
