package org.maiashare.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One issuer of tokens that the server trusts.
 *
 * @param issuer the exact {@code iss} of its tokens
 * @param jwkSetUri where its keys are; without it, OpenID Connect discovery below the issuer
 * @param audience what its tokens must name in {@code aud}
 * @param claims how its tokens say who asks
 * @param permissions the permissions it may give to software; none by default, so that an issuer of
 *     professionals cannot make administrators
 * @param scopesOptional whether its tokens without SMART resource scopes, as those of Pro Santé
 *     Connect, are as good as the role; else such a token reaches no resource
 * @param authorizationEndpoint where people sign in, for the SMART configuration
 * @param tokenEndpoint where clients get tokens, for the SMART configuration
 */
record TrustedIssuer(
    @NotBlank String issuer,
    @Nullable URI jwkSetUri,
    @NotBlank String audience,
    @Valid @NotNull @DefaultValue ClaimMapping claims,
    @NotNull @DefaultValue Set<Permission> permissions,
    @DefaultValue("false") boolean scopesOptional,
    @Nullable URI authorizationEndpoint,
    @Nullable URI tokenEndpoint) {

  TrustedIssuer {
    permissions = Set.copyOf(permissions);
  }
}
