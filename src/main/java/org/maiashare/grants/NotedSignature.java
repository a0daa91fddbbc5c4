package org.maiashare.grants;

import java.util.Objects;

/**
 * What was found of a signature when it was filed.
 *
 * @param target what it is over
 * @param digest the digest of the target's signed form then
 * @param signer whom it names
 */
public record NotedSignature(String target, String digest, String signer, boolean valid) {
  public NotedSignature {
    Objects.requireNonNull(target);
    Objects.requireNonNull(digest);
    Objects.requireNonNull(signer);
  }
}
