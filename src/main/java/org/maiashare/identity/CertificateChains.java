package org.maiashare.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.maiashare.identity.MutualTlsProperties.Failure;
import org.maiashare.identity.RevocationLists.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;

/**
 * Judges the chain of a client certificate (RFC 5280, section 6): path to a trusted authority,
 * validity of every link, its use for TLS clients, and the authorities' revocation lists.
 */
final class CertificateChains {

  private static final Logger LOG = LoggerFactory.getLogger(CertificateChains.class);
  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();
  private static final String TLS_CLIENT = "1.3.6.1.5.5.7.3.2";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int LONGEST_CHAIN = 6;

  private final Set<X509Certificate> authorities;
  private final RevocationLists lists;
  private final Failure failure;
  private final Clock clock;

  CertificateChains(
      Set<X509Certificate> authorities, RevocationLists lists, Failure failure, Clock clock) {
    this.authorities = Set.copyOf(authorities);
    this.lists = lists;
    this.failure = failure;
    this.clock = clock;
  }

  /** Reads a PEM file of certificates; a file that is wrong keeps the server from starting. */
  static Set<X509Certificate> read(Resource pem) {
    try (InputStream content = pem.getInputStream()) {
      return CertificateFactory.getInstance("X.509").generateCertificates(content).stream()
          .map(X509Certificate.class::cast)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (CertificateException malformed) {
      throw new IllegalArgumentException("trust-anchors is no PEM file", malformed);
    }
  }

  /**
   * Judges a chain, the client's certificate first.
   *
   * @throws TokenRejectedException with the reason that may be told
   */
  void check(List<X509Certificate> presented) {
    List<X509Certificate> chain =
        presented.stream().filter(one -> !authorities.contains(one)).toList();
    if (chain.isEmpty() || chain.size() > LONGEST_CHAIN || !isForClients(chain.get(0))) {
      throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_INVALID);
    }
    X509Certificate anchor = anchorOf(chain);
    for (int link = 0; link < chain.size(); link++) {
      X509Certificate authority = link + 1 < chain.size() ? chain.get(link + 1) : anchor;
      checkRevocation(lists.statusOf(chain.get(link), authority));
    }
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

  private X509Certificate anchorOf(List<X509Certificate> chain) {
    try {
      PKIXParameters parameters =
          new PKIXParameters(
              authorities.stream()
                  .map(authority -> new TrustAnchor(authority, null))
                  .collect(Collectors.toSet()));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(clock.instant()));
      var path = CertificateFactory.getInstance("X.509", BOUNCY_CASTLE).generateCertPath(chain);
      CertPathValidator.getInstance("PKIX", BOUNCY_CASTLE).validate(path, parameters);
    } catch (GeneralSecurityException refused) {
      throw new TokenRejectedException(
          isExpired(refused)
              ? SecurityRefusal.CERTIFICATE_EXPIRED
              : SecurityRefusal.CERTIFICATE_INVALID,
          refused);
    }
    X509Certificate last = chain.get(chain.size() - 1);
    return authorities.stream()
        .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
        .filter(one -> signed(one, last))
        .findFirst()
        .orElseThrow(() -> new TokenRejectedException(SecurityRefusal.CERTIFICATE_INVALID));
  }

  private static boolean signed(X509Certificate authority, X509Certificate certificate) {
    try {
      certificate.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException other) {
      return false;
    }
  }

  private static boolean isExpired(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException) {
        return true;
      }
    }
    return false;
  }

  private void checkRevocation(Status status) {
    if (status == Status.REVOKED) {
      throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_REVOKED);
    }
    if (status == Status.UNKNOWN && failure == Failure.HARD) {
      throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_UNVERIFIABLE);
    }
    if (status == Status.UNKNOWN) {
      LOG.warn("a client certificate was accepted although no revocation list could be had");
    }
  }
}
