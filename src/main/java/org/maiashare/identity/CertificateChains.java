package org.maiashare.identity;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import org.maiashare.certificates.ChainVerdict;
import org.maiashare.certificates.Revocation;
import org.maiashare.certificates.TrustedChains;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges the chain of a client certificate: trusted now, and meant for TLS clients. */
final class CertificateChains {

  private static final Logger LOG = LoggerFactory.getLogger(CertificateChains.class);
  private static final String TLS_CLIENT = "1.3.6.1.5.5.7.3.2";
  private static final int DIGITAL_SIGNATURE = 0;

  private final TrustedChains chains;
  private final Revocation revocation;
  private final Clock clock;

  CertificateChains(TrustedChains chains, Revocation revocation, Clock clock) {
    this.chains = chains;
    this.revocation = revocation;
    this.clock = clock;
  }

  /**
   * Judges a chain, the client's certificate first.
   *
   * @throws TokenRejectedException with the reason that may be told
   */
  void check(List<X509Certificate> presented) {
    if (presented.isEmpty() || !isForClients(presented.get(0))) {
      throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_INVALID);
    }
    ChainVerdict verdict = chains.judge(presented, clock.instant());
    if (verdict == ChainVerdict.UNVERIFIABLE && revocation == Revocation.SOFT) {
      LOG.warn("a client certificate was accepted although no revocation list could be had");
      return;
    }
    if (verdict != ChainVerdict.TRUSTED) {
      throw new TokenRejectedException(refusal(verdict));
    }
  }

  private static SecurityRefusal refusal(ChainVerdict verdict) {
    return switch (verdict) {
      case EXPIRED -> SecurityRefusal.CERTIFICATE_EXPIRED;
      case REVOKED -> SecurityRefusal.CERTIFICATE_REVOKED;
      case UNVERIFIABLE -> SecurityRefusal.CERTIFICATE_UNVERIFIABLE;
      case INVALID, TRUSTED -> SecurityRefusal.CERTIFICATE_INVALID;
    };
  }

  private static boolean isForClients(X509Certificate certificate) {
    boolean[] usage = certificate.getKeyUsage();
    try {
      List<String> extended = certificate.getExtendedKeyUsage();
      return certificate.getBasicConstraints() < 0
          && usage != null
          && usage[DIGITAL_SIGNATURE]
          && extended != null
          && extended.contains(TLS_CLIENT);
    } catch (CertificateException malformed) {
      return false;
    }
  }
}
