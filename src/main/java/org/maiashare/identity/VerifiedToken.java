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

  VerifiedToken(
      Jwt jwt,
      PresentedIdentity identity,
      Optional<RoleChoice> choice,
      PurposeOfUse purpose,
      Set<Permission> permissions) {
    super(
        permissions.stream()
            .map(permission -> new SimpleGrantedAuthority(AUTHORITY_PREFIX + permission.scope()))
            .toList());
    this.jwt = jwt;
    this.identity = identity;
    this.choice = choice;
    this.purpose = purpose;
    this.permissions = Set.copyOf(permissions);
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

  Set<Permission> permissions() {
    return permissions;
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
