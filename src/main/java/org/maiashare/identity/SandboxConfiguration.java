package org.maiashare.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2TokenEndpointConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.LogoutFilter;

/** The embedded authorization server: tokens for the demonstration, by client credentials only. */
@Configuration(proxyBeanMethods = false)
@Conditional(SandboxCondition.class)
@EnableConfigurationProperties(SandboxProperties.class)
class SandboxConfiguration {

  private static final int KEY_BITS = 2048;
  private static final int SECRET_BYTES = 32;
  private static final int CHEAPEST_BCRYPT = 4;
  private static final int REMEMBERED_ASSERTIONS = 10_000;

  @Bean
  static SandboxGuard sandboxGuard(Environment environment) {
    return new SandboxGuard(environment);
  }

  @Bean
  SandboxClients sandboxClients(SandboxProperties properties) {
    return SandboxClients.read(properties.clients());
  }

  @Bean
  SandboxAccess sandboxAccess(SandboxClients clients, SandboxProperties properties) {
    String configured = properties.secret();
    String secret =
        configured == null || configured.isBlank()
            ? new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), SECRET_BYTES)
                .generateKey()
            : configured;
    return new SandboxAccess(clients.all().stream().map(SandboxClient::id).toList(), secret);
  }

  /** The secret is as long as a key: slowness would protect nothing and cost every token. */
  @Bean
  PasswordEncoder sandboxSecretEncoder() {
    return new BCryptPasswordEncoder(CHEAPEST_BCRYPT);
  }

  /** Made while the server starts; who needs them first waits for them. */
  @Bean
  JWKSource<SecurityContext> sandboxKeys() {
    CompletableFuture<JWKSet> keys = CompletableFuture.supplyAsync(SandboxConfiguration::newKeys);
    return (selector, context) -> selector.select(keys.join());
  }

  private static JWKSet newKeys() {
    try {
      return new JWKSet(
          new RSAKeyGenerator(KEY_BITS).keyID(UUID.randomUUID().toString()).generate());
    } catch (JOSEException impossible) {
      throw new IllegalStateException("no keys for the sandbox", impossible);
    }
  }

  @Bean
  KnownClientKeys sandboxClientKeys(SandboxProperties properties, SandboxClients clients) {
    return KnownClientKeys.of(properties, clients);
  }

  @Bean
  IssuerTrust sandboxTrust(
      SandboxProperties properties, JWKSource<SecurityContext> keys, TokenDecoders decoders) {
    return new IssuerTrust(
        properties.issuer(),
        decoders.local(properties.issuer(), properties.audience(), keys),
        new TokenReader(new MaiaClaims(), EnumSet.allOf(Permission.class), true));
  }

  @Bean
  RegisteredClientRepository sandboxRegistrations(
      SandboxClients clients,
      SandboxAccess access,
      PasswordEncoder encoder,
      KnownClientKeys keys,
      SandboxProperties properties) {
    TokenSettings tokens =
        TokenSettings.builder().accessTokenTimeToLive(properties.tokenLifetime()).build();
    List<RegisteredClient> registrations =
        clients.all().stream()
            .map(client -> registration(client, encoder.encode(access.secret()), tokens))
            .map(client -> keys.of(client.getClientId()).isPresent() ? byKeys(client) : client)
            .toList();
    return new InMemoryRegisteredClientRepository(registrations);
  }

  private static RegisteredClient registration(
      SandboxClient client, String secret, TokenSettings tokens) {
    return RegisteredClient.withId(client.id())
        .clientId(client.id())
        .clientSecret(secret)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .scopes(
            scopes -> client.permissions().forEach(permission -> scopes.add(permission.scope())))
        .tokenSettings(tokens)
        .build();
  }

  private static RegisteredClient byKeys(RegisteredClient client) {
    return RegisteredClient.from(client)
        .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
        .build();
  }

  @Bean
  ClientAssertionCheck clientAssertionCheck(
      RegisteredClientRepository registrations,
      AuthorizationServerSettings settings,
      KnownClientKeys keys,
      IdentityProperties identity,
      ObjectProvider<Clock> clocks) {
    Clock clock = clocks.getIfAvailable(Clock::systemUTC);
    SeenAssertions seen = new SeenAssertions(clock, REMEMBERED_ASSERTIONS);
    return new ClientAssertionCheck(
        registrations,
        keys,
        new AssertionTerms(
            clock, identity.clockSkew(), settings.getIssuer(), settings.getTokenEndpoint(), seen));
  }

  @Bean
  AuthorizationServerSettings sandboxSettings(SandboxProperties properties) {
    return AuthorizationServerSettings.builder().issuer(properties.issuer()).build();
  }

  @Bean
  @Order(1)
  SecurityFilterChain sandboxAddresses(
      HttpSecurity http,
      RegisteredClientRepository registrations,
      AuthorizationServerSettings settings,
      JWKSource<SecurityContext> keys,
      SandboxClients clients,
      ClientAssertionCheck assertions,
      ClientLimits limits,
      RefusalAnswer answer,
      SandboxProperties properties)
      throws Exception {
    JwtGenerator generator = new JwtGenerator(new NimbusJwtEncoder(keys));
    generator.setJwtCustomizer(new SandboxTokenClaims(clients, properties.audience()));
    return http.securityMatcher(
            Addresses.matching(
                Arrays.asList(settings.getTokenEndpoint(), settings.getJwkSetEndpoint())))
        .with(
            OAuth2AuthorizationServerConfigurer.authorizationServer(),
            server ->
                server
                    .registeredClientRepository(registrations)
                    .authorizationServerSettings(settings)
                    .authorizationService(new ForgottenAuthorizations())
                    .tokenGenerator(generator)
                    .tokenEndpoint(endpoint -> checkScopes(endpoint, new SandboxScopes(clients)))
                    .clientAuthentication(
                        client ->
                            client
                                .authenticationConverter(new ClientAssertionConverter())
                                .authenticationProvider(assertions)
                                .errorResponseHandler(new TokenEndpointFailure(limits))))
        .addFilterBefore(
            new LimitFilter(LimitFilter.Whom.ADDRESS, limits, answer), LogoutFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void checkScopes(OAuth2TokenEndpointConfigurer endpoint, SandboxScopes allowed) {
    endpoint.authenticationProviders(
        providers ->
            providers.forEach(
                provider -> {
                  if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider grant) {
                    grant.setAuthenticationValidator(allowed);
                  }
                }));
  }
}
