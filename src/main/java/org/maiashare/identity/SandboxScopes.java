package org.maiashare.identity;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;

/**
 * Which scopes a sandbox client may ask for: its permissions, and the resource scopes of its kind,
 * which only narrow.
 */
final class SandboxScopes implements Consumer<OAuth2ClientCredentialsAuthenticationContext> {

  private final SandboxClients clients;

  SandboxScopes(SandboxClients clients) {
    this.clients = clients;
  }

  @Override
  public void accept(OAuth2ClientCredentialsAuthenticationContext context) {
    OAuth2ClientCredentialsAuthenticationToken asked = context.getAuthentication();
    SandboxClient client = clients.named(context.getRegisteredClient().getClientId());
    PresentedIdentity identity = new MaiaClaims().read(new Claims(client.claimsWithSubject()));
    for (String scope : asked.getScopes()) {
      boolean permission =
          Permission.ofScope(scope).filter(client.permissions()::contains).isPresent();
      boolean resource =
          SmartScope.of(scope)
              .filter(one -> ResourceScopes.fits(one.context(), identity, Optional.empty()))
              .isPresent();
      if (!permission && !resource) {
        throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_SCOPE);
      }
    }
  }
}
