package org.maiashare.identity;

import java.util.Objects;

/**
 * A request that security turned away before the FHIR server saw it.
 *
 * @param method the HTTP method
 * @param code the stable code of the answer
 */
public record TurnedAway(String method, String code) {
  public TurnedAway {
    Objects.requireNonNull(method);
    Objects.requireNonNull(code);
  }
}
