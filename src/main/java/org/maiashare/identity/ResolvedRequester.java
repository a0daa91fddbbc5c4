package org.maiashare.identity;

import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.Requester;

/**
 * Who a request comes from, as far as this server can place them.
 *
 * @param requester empty when nothing can be decided for them: no keys, no rows
 * @param obstacle why they have no access at all, if so
 * @param permissions what their software may do beyond its organisation's roles
 */
public record ResolvedRequester(
    Optional<Requester> requester, Optional<AccessObstacle> obstacle, Set<Permission> permissions) {

  public ResolvedRequester {
    permissions = Set.copyOf(permissions);
  }

  static ResolvedRequester placed(Requester requester) {
    return new ResolvedRequester(Optional.of(requester), Optional.empty(), Set.of());
  }

  static ResolvedRequester withoutAccess(AccessObstacle obstacle) {
    return new ResolvedRequester(Optional.empty(), Optional.of(obstacle), Set.of());
  }
}
