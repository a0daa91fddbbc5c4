package org.maiashare.certificates;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;

/** The SHA-256 of a certificate. */
public final class Thumbprint {

  private Thumbprint() {}

  /** As {@code x5t#S256} writes it (RFC 7515, section 4.1.8). */
  public static String of(X509Certificate certificate) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash(certificate));
  }

  /** As {@code openssl x509 -fingerprint -sha256} does, in small letters and without colons. */
  public static String hexadecimal(X509Certificate certificate) {
    return HexFormat.of().formatHex(hash(certificate));
  }

  private static byte[] hash(X509Certificate certificate) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
