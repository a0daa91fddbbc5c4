package org.maiashare.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/**
 * Client authentication by {@code private_key_jwt} (SMART Backend Services, section "Authenticating
 * to the token endpoint"; RFC 7523): signed by one of the client's keys with RS384 or ES384, then
 * what {@link AssertionTerms} ask for.
 */
final class ClientAssertionCheck implements AuthenticationProvider {

  static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS384, JWSAlgorithm.ES384);

  private final RegisteredClientRepository clients;
  private final KnownClientKeys keys;
  private final AssertionTerms terms;

  ClientAssertionCheck(
      RegisteredClientRepository clients, KnownClientKeys keys, AssertionTerms terms) {
    this.clients = clients;
    this.keys = keys;
    this.terms = terms;
  }

  @Override
  public boolean supports(Class<?> authentication) {
    return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
  }

  @Override
  public @Nullable Authentication authenticate(Authentication authentication) {
    OAuth2ClientAuthenticationToken shown = (OAuth2ClientAuthenticationToken) authentication;
    if (!ClientAuthenticationMethod.PRIVATE_KEY_JWT.equals(shown.getClientAuthenticationMethod())) {
      return null;
    }
    String id = shown.getPrincipal().toString();
    JWKSource<SecurityContext> source =
        keys.of(id).orElseThrow(AssertionRefusal.INVALID::exception);
    RegisteredClient client = clients.findByClientId(id);
    if (client == null || !(shown.getCredentials() instanceof String assertion)) {
      throw AssertionRefusal.INVALID.exception();
    }
    Object port = shown.getAdditionalParameters().get(ClientAssertionConverter.LOCAL_PORT);
    terms.check(id, verified(assertion, source), port instanceof Integer known ? known : 0);
    return new OAuth2ClientAuthenticationToken(
        client, ClientAuthenticationMethod.PRIVATE_KEY_JWT, assertion);
  }

  private static JWTClaimsSet verified(String assertion, JWKSource<SecurityContext> source) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, source));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    try {
      return processor.process(assertion, null);
    } catch (RateLimitReachedException flood) {
      throw AssertionRefusal.INVALID.exception();
    } catch (KeySourceException unreachable) {
      throw AssertionRefusal.KEYS_UNREACHABLE.exception();
    } catch (ParseException | BadJOSEException | JOSEException forged) {
      throw AssertionRefusal.INVALID.exception();
    }
  }
}
