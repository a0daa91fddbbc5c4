package org.maiashare.certificates;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/** Certificates that came along with a signature, in no particular order. */
public final class CertificateBag {

  private static final int MOST = 16;

  private CertificateBag() {}

  public static List<X509Certificate> of(Store<X509CertificateHolder> holders)
      throws CertificateException {
    List<X509Certificate> certificates = new ArrayList<>();
    for (X509CertificateHolder holder : holders.getMatches(null)) {
      certificates.add(new JcaX509CertificateConverter().getCertificate(holder));
    }
    return certificates;
  }

  /** A certificate, followed by the authorities that the bag holds for it. */
  public static List<X509Certificate> chain(
      X509Certificate first, Collection<X509Certificate> bag) {
    List<X509Certificate> chain = new ArrayList<>(List.of(first));
    Optional<X509Certificate> next = authorityOf(first, bag);
    while (next.isPresent() && !chain.contains(next.get())) {
      chain.add(next.get());
      next = authorityOf(next.get(), bag);
    }
    return chain;
  }

  private static Optional<X509Certificate> authorityOf(
      X509Certificate certificate, Collection<X509Certificate> bag) {
    return bag.stream()
        .limit(MOST)
        .filter(one -> one.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .filter(one -> TrustedChains.signed(one, certificate))
        .findFirst();
  }
}
