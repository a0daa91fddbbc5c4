package org.maiashare.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maiashare.decision.PurposeOfUse;
import org.springframework.security.oauth2.jwt.Jwt;

/** From the claims of a verified token of one issuer to who asks, in which role and what for. */
final class TokenReader {

  static final String ROLE = "role";
  static final String PURPOSE = "purpose_of_use";
  private static final String PURPOSE_OF_IUA = "extensions.ihe_iua.purpose_of_use";

  private static final String CONFIRMATION = "cnf";
  private static final String PATIENT = "patient";
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

  private final IdentityReader identities;
  private final Set<Permission> grantable;
  private final boolean scopesOptional;

  /**
   * @param grantable the permissions that the issuer may give; scopes beyond them are ignored
   * @param scopesOptional whether a token without SMART resource scopes is not narrowed by them
   */
  TokenReader(IdentityReader identities, Set<Permission> grantable, boolean scopesOptional) {
    this.identities = identities;
    this.grantable = Set.copyOf(grantable);
    this.scopesOptional = scopesOptional;
  }

  /**
   * Reads the token.
   *
   * @throws TokenRejectedException when the claims are not what the issuer agreed to send
   */
  VerifiedToken read(Jwt jwt) {
    Claims claims = new Claims(jwt.getClaims());
    PresentedIdentity identity = identities.read(claims);
    return new VerifiedToken(
        jwt,
        identity,
        choice(claims),
        purpose(claims),
        permissions(claims, identity),
        scopes(claims, identity),
        boundTo(claims));
  }

  /** A proof of possession of another kind cannot be checked here, and is not left out. */
  private static Optional<String> boundTo(Claims claims) {
    return claims.has(CONFIRMATION)
        ? Optional.of(claims.requiredText(CONFIRMATION + ".x5t#S256"))
        : Optional.empty();
  }

  private ResourceScopes scopes(Claims claims, PresentedIdentity identity) {
    Optional<String> patient = claims.text(PATIENT);
    if (patient.filter(id -> !ID.matcher(id).matches()).isPresent()) {
      throw Claims.invalid();
    }
    return ResourceScopes.read(claims.words("scope"), scopesOptional, identity, patient)
        .narrowedBy(ResidualRules.of(claims));
  }

  private static Optional<RoleChoice> choice(Claims claims) {
    return claims.text(ROLE).map(text -> RoleChoice.of(text).orElseThrow(Claims::invalid));
  }

  /** The purpose as a text, or as IHE IUA writes it: a list of codings, of which we take one. */
  private static PurposeOfUse purpose(Claims claims) {
    Optional<String> code = claims.text(PURPOSE);
    List<Claims> codings = claims.objects(PURPOSE_OF_IUA);
    if (codings.size() + (code.isPresent() ? 1 : 0) > 1) {
      throw Claims.invalid();
    }
    if (!codings.isEmpty()) {
      code = Optional.of(codings.get(0).requiredText("code"));
    }
    try {
      return code.map(PurposeOfUse::new).orElse(PurposeOfUse.TREATMENT);
    } catch (IllegalArgumentException malformed) {
      throw new TokenRejectedException(SecurityRefusal.TOKEN_INVALID, malformed);
    }
  }

  /** Only software has permissions: no professional administers by the way of caring. */
  private Set<Permission> permissions(Claims claims, PresentedIdentity identity) {
    if (!(identity instanceof PresentedIdentity.Software)) {
      return Set.of();
    }
    return claims.words("scope").stream()
        .flatMap(scope -> Permission.ofScope(scope).stream())
        .filter(grantable::contains)
        .collect(Collectors.toUnmodifiableSet());
  }
}
