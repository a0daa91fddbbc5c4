package org.maiashare.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateFactory;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.maiashare.certificates.RevocationLists.Status;

/**
 * Judges chains of certificates (RFC 5280, section 6): path to a trusted authority, validity of
 * every link at a moment, and the authorities' revocation lists.
 */
public final class TrustedChains {

  private static final int LONGEST = 6;

  /** Made when the first chain is judged: it takes its time. */
  private static final class BouncyCastle {
    static final Provider PROVIDER = new BouncyCastleProvider();
  }

  private final Set<X509Certificate> authorities;
  private final RevocationLists lists;

  public TrustedChains(Set<X509Certificate> authorities, RevocationLists lists) {
    this.authorities = Set.copyOf(authorities);
    this.lists = lists;
  }

  /**
   * Reads a PEM file of authorities.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Set<X509Certificate> authorities(InputStream pem) {
    try (pem) {
      return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
          .map(X509Certificate.class::cast)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | CertificateException malformed) {
      throw new IllegalArgumentException("trust-anchors is no PEM file", malformed);
    }
  }

  /**
   * What a chain was worth at a moment.
   *
   * @param presented the certificate judged first, each followed by its authority; the trusted
   *     authority may be left out
   */
  public ChainVerdict judge(List<X509Certificate> presented, Instant at) {
    List<X509Certificate> chain =
        presented.stream().filter(one -> !authorities.contains(one)).toList();
    if (chain.isEmpty() || chain.size() > LONGEST) {
      return ChainVerdict.INVALID;
    }
    ChainVerdict path = path(chain, at);
    Optional<X509Certificate> anchor = anchorOf(chain.get(chain.size() - 1));
    if (path != ChainVerdict.TRUSTED || anchor.isEmpty()) {
      return path == ChainVerdict.TRUSTED ? ChainVerdict.INVALID : path;
    }
    boolean unknown = false;
    for (int link = 0; link < chain.size(); link++) {
      X509Certificate authority = link + 1 < chain.size() ? chain.get(link + 1) : anchor.get();
      Status status = lists.statusOf(chain.get(link), authority, at);
      if (status == Status.REVOKED) {
        return ChainVerdict.REVOKED;
      }
      unknown |= status == Status.UNKNOWN;
    }
    return unknown ? ChainVerdict.UNVERIFIABLE : ChainVerdict.TRUSTED;
  }

  private ChainVerdict path(List<X509Certificate> chain, Instant at) {
    try {
      PKIXParameters parameters =
          new PKIXParameters(
              authorities.stream()
                  .map(authority -> new TrustAnchor(authority, null))
                  .collect(Collectors.toSet()));
      parameters.setRevocationEnabled(false);
      parameters.setDate(Date.from(at));
      var path =
          CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER).generateCertPath(chain);
      CertPathValidator.getInstance("PKIX", BouncyCastle.PROVIDER).validate(path, parameters);
      return ChainVerdict.TRUSTED;
    } catch (GeneralSecurityException refused) {
      return isOutOfTime(refused) ? ChainVerdict.EXPIRED : ChainVerdict.INVALID;
    }
  }

  private Optional<X509Certificate> anchorOf(X509Certificate last) {
    return authorities.stream()
        .filter(one -> one.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
        .filter(one -> signed(one, last))
        .findFirst();
  }

  /** Whether an authority signed a certificate. */
  public static boolean signed(X509Certificate authority, X509Certificate certificate) {
    try {
      certificate.verify(authority.getPublicKey());
      return true;
    } catch (GeneralSecurityException other) {
      return false;
    }
  }

  private static boolean isOutOfTime(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CertificateExpiredException
          || cause instanceof CertificateNotYetValidException) {
        return true;
      }
    }
    return false;
  }
}
