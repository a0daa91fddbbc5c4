package org.maiashare.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maiashare.certificates.Timestamp;

/**
 * What a signature proves by itself: its key signed this content. Whose key it is, is not judged
 * yet.
 *
 * @param chain the signer's certificate first, each followed by its authority as far as they came
 *     along
 * @param claimed when the signer says it was
 * @param stamp when a timestamp says it was there
 */
record Proof(List<X509Certificate> chain, Optional<Instant> claimed, Optional<Timestamp> stamp) {

  Proof {
    chain = List.copyOf(chain);
  }

  X509Certificate certificate() {
    return chain.get(0);
  }
}
