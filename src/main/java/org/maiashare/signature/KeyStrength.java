package org.maiashare.signature;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;

/** Which keys may sign: RSA of 2048 bits or more, elliptic curves of 256 or more. */
final class KeyStrength {

  private static final int SMALLEST_RSA = 2048;
  private static final int SMALLEST_CURVE = 256;

  private KeyStrength() {}

  static void require(PublicKey key) throws FaultySignatureException {
    boolean strong =
        key instanceof RSAPublicKey rsa
            ? rsa.getModulus().bitLength() >= SMALLEST_RSA
            : key instanceof ECPublicKey curve
                && curve.getParams().getOrder().bitLength() >= SMALLEST_CURVE;
    if (!strong) {
      throw new FaultySignatureException(SignatureFault.WEAK);
    }
  }
}
