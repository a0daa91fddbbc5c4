package org.maiashare.identity;

import com.nimbusds.jose.JWSAlgorithm;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The content of {@code .well-known/smart-configuration}: the sandbox's addresses on this server,
 * or those of the first trusted issuer. It promises nothing that the server does not do.
 */
final class SmartConfiguration implements Function<HttpServletRequest, Map<String, Object>> {

  /** Nothing is deleted here, hence no {@code d}. */
  private static final List<String> RESOURCE_SCOPES =
      List.of("patient/*.crus", "user/*.crus", "system/*.crus");

  private final IdentityProperties properties;
  private final Optional<AuthorizationServerSettings> sandbox;
  private final boolean assertions;

  /**
   * @param assertions whether a client of the sandbox proves itself by signed assertions
   */
  SmartConfiguration(
      IdentityProperties properties,
      Optional<AuthorizationServerSettings> sandbox,
      boolean assertions) {
    this.properties = properties;
    this.sandbox = sandbox;
    this.assertions = assertions;
  }

  @Override
  public Map<String, Object> apply(HttpServletRequest request) {
    Map<String, Object> content = new LinkedHashMap<>();
    sandbox.ifPresent(settings -> describeSandbox(content, settings, request));
    properties.issuers().stream().findFirst().ifPresent(issuer -> describe(content, issuer));
    content.put("code_challenge_methods_supported", List.of("S256"));
    return content;
  }

  private void describeSandbox(
      Map<String, Object> content,
      AuthorizationServerSettings settings,
      HttpServletRequest request) {
    String base = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    content.put("issuer", settings.getIssuer());
    content.put("jwks_uri", base + settings.getJwkSetEndpoint());
    content.put("token_endpoint", base + settings.getTokenEndpoint());
    content.put(
        "token_endpoint_auth_methods_supported",
        assertions
            ? List.of("client_secret_basic", "client_secret_post", "private_key_jwt")
            : List.of("client_secret_basic", "client_secret_post"));
    if (assertions) {
      content.put(
          "token_endpoint_auth_signing_alg_values_supported",
          ClientAssertionCheck.ALGORITHMS.stream().map(JWSAlgorithm::getName).sorted().toList());
    }
    content.put("grant_types_supported", List.of("client_credentials"));
    content.put(
        "scopes_supported",
        Stream.concat(
                Arrays.stream(Permission.values()).map(Permission::scope), RESOURCE_SCOPES.stream())
            .toList());
    content.put(
        "capabilities",
        Stream.concat(
                Stream.of("client-confidential-symmetric", "permission-v1", "permission-v2"),
                assertions ? Stream.of("client-confidential-asymmetric") : Stream.empty())
            .toList());
  }

  private static void describe(Map<String, Object> content, TrustedIssuer issuer) {
    content.put("issuer", issuer.issuer());
    putIfKnown(content, "jwks_uri", issuer.jwkSetUri());
    putIfKnown(content, "authorization_endpoint", issuer.authorizationEndpoint());
    putIfKnown(content, "token_endpoint", issuer.tokenEndpoint());
    content.put("grant_types_supported", List.of("authorization_code", "client_credentials"));
    content.put(
        "scopes_supported",
        Stream.concat(
                issuer.permissions().stream().map(Permission::scope).sorted(),
                RESOURCE_SCOPES.stream())
            .toList());
    content.put(
        "capabilities",
        List.of("permission-patient", "permission-user", "permission-v1", "permission-v2"));
  }

  private static void putIfKnown(Map<String, Object> content, String name, @Nullable URI address) {
    if (address != null) {
      content.put(name, address.toString());
    }
  }
}
