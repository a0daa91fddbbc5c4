package org.maiashare.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an issuer's tokens say who asks.
 *
 * @param shape which of the known shapes the tokens have; the other settings are for {@code
 *     configured}
 * @param practitioner the professional
 * @param organisation where the role is exercised
 * @param role the role, e.g. {@code realm_access.roles} with values {@code TRE_R85#309}; with a
 *     {@code system}, bare codes of that table
 * @param person the person, when persons ask about themselves
 * @param relatedPerson the related person
 */
record ClaimMapping(
    @NotNull @DefaultValue("maia") Shape shape,
    @Valid @Nullable Claim practitioner,
    @Valid @Nullable Claim organisation,
    @Valid @Nullable Claim role,
    @Valid @Nullable Claim person,
    @Valid @Nullable Claim relatedPerson) {

  /** The shapes of tokens. */
  enum Shape {
    /** Ours, as the sandbox issues them. */
    MAIA,
    /** The userinfo of Pro Santé Connect. */
    PRO_SANTE_CONNECT,
    /** Flat or nested claims under names of the issuer's choice, as Keycloak's realms have. */
    CONFIGURED
  }

  /**
   * One claim.
   *
   * @param path its name, with dots into nested objects
   * @param system the system of the identifiers or codes in it; without it they are written {@code
   *     system|value}, codes {@code table#code}
   */
  record Claim(@NotBlank String path, @Nullable String system) {}

  IdentityReader reader() {
    return switch (shape) {
      case MAIA -> new MaiaClaims();
      case PRO_SANTE_CONNECT -> new ProSanteConnectClaims();
      case CONFIGURED -> new ConfiguredClaims(this);
    };
  }
}
