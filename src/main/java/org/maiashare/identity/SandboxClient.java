package org.maiashare.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * One client of the sandbox.
 *
 * @param id its readable name, e.g. {@code gp-martin}
 * @param claims who its tokens say is asking
 * @param permissions the scopes it may ask for
 */
record SandboxClient(String id, Map<String, Object> claims, Set<Permission> permissions) {

  SandboxClient {
    claims = Map.copyOf(claims);
    permissions = Set.copyOf(permissions);
  }

  /** The claims as its tokens carry them, with the client as the subject. */
  Map<String, Object> claimsWithSubject() {
    Map<String, Object> all = new HashMap<>(claims);
    all.put("sub", id);
    return all;
  }
}
