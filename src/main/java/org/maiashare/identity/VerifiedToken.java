package org.maiashare.identity;

import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.PurposeOfUse;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** A token that passed every check, and what it says. Authorities are the permissions' scopes. */
final class VerifiedToken extends AbstractAuthenticationToken {

  static final String AUTHORITY_PREFIX = "SCOPE_";

  private final transient Jwt jwt;
  private final transient PresentedIdentity identity;
  private final transient Optional<RoleChoice> choice;
  private final PurposeOfUse purpose;
  private final Set<Permission> permissions;
  private final transient ResourceScopes scopes;
  private final transient Optional<String> boundTo;

  VerifiedToken(
      Jwt jwt,
      PresentedIdentity identity,
      Optional<RoleChoice> choice,
      PurposeOfUse purpose,
      Set<Permission> permissions,
      ResourceScopes scopes,
      Optional<String> boundTo) {
    super(
        permissions.stream()
            .map(permission -> new SimpleGrantedAuthority(AUTHORITY_PREFIX + permission.scope()))
            .toList());
    this.jwt = jwt;
    this.identity = identity;
    this.choice = choice;
    this.purpose = purpose;
    this.permissions = Set.copyOf(permissions);
    this.scopes = scopes;
    this.boundTo = boundTo;
    setAuthenticated(true);
  }

  PresentedIdentity identity() {
    return identity;
  }

  /** The role that the issuer chose for this token, if it chose one. */
  Optional<RoleChoice> choice() {
    return choice;
  }

  PurposeOfUse purpose() {
    return purpose;
  }

  /** The thumbprint of the client certificate it is bound to, if it is (RFC 8705). */
  Optional<String> boundTo() {
    return boundTo;
  }

  /** How far the application reaches within what its requester may do. */
  ResourceScopes scopes() {
    return scopes;
  }

  Set<Permission> permissions() {
    return permissions;
  }

  /** The client that asks, for counting: as its issuer names it, or else the subject. */
  String client() {
    Object named = jwt.getClaims().getOrDefault("client_id", jwt.getClaims().get("azp"));
    return jwt.getClaimAsString("iss") + " " + (named instanceof String id ? id : getName());
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return jwt;
  }

  @Override
  public String getName() {
    String subject = jwt.getSubject();
    return subject == null ? "" : subject;
  }
}
