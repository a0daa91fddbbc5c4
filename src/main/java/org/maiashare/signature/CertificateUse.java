package org.maiashare.signature;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;

/** What a certificate was made for (RFC 5280, 4.2.1.3 and 4.2.1.12). */
final class CertificateUse {

  private static final String TIMESTAMPS = "1.3.6.1.5.5.7.3.8";
  private static final Set<String> CONNECTIONS = Set.of("1.3.6.1.5.5.7.3.1", "1.3.6.1.5.5.7.3.2");
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private CertificateUse() {}

  /** One that was made for TLS alone says who is connected, not what they agree to. */
  static boolean isForSigning(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    List<String> extended = extended(certificate);
    boolean onlyTls = !extended.isEmpty() && CONNECTIONS.containsAll(extended);
    return certificate.getBasicConstraints() < 0
        && usage != null
        && (usage[NON_REPUDIATION] || usage[DIGITAL_SIGNATURE])
        && !onlyTls
        && !extended.contains(TIMESTAMPS);
  }

  /** For nothing else (RFC 3161, 2.3). */
  static boolean isForTimestamps(X509Certificate certificate) {
    return extended(certificate).equals(List.of(TIMESTAMPS));
  }

  private static List<String> extended(X509Certificate certificate) {
    try {
      List<String> extended = certificate.getExtendedKeyUsage();
      return extended == null ? List.of() : extended;
    } catch (CertificateParsingException malformed) {
      return List.copyOf(CONNECTIONS);
    }
  }
}
