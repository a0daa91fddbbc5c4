package org.maiashare.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.maiashare.certificates.Thumbprint;

/**
 * Holds a token to the client certificate of its connection: a bound token to that very certificate
 * (RFC 8705, section 3), software to a certificate of its own organisation.
 */
final class CertificateBinding {

  private static final String PRESENTED = "jakarta.servlet.request.X509Certificate";

  private final Optional<CertificateChains> chains;
  private final boolean requiredForSoftware;

  /**
   * @param chains the judge of chains; without one a certificate only proves possession of its key
   */
  CertificateBinding(Optional<CertificateChains> chains, boolean requiredForSoftware) {
    this.chains = chains;
    this.requiredForSoftware = requiredForSoftware;
  }

  /**
   * Checks a token that is good otherwise.
   *
   * @throws TokenRejectedException when it was not sent by whom it was given to
   */
  void check(HttpServletRequest request, VerifiedToken token) {
    List<X509Certificate> chain =
        request.getAttribute(PRESENTED) instanceof X509Certificate[] presented
            ? List.of(presented)
            : List.of();
    token.boundTo().ifPresent(thumbprint -> checkBound(chain, thumbprint));
    boolean software = token.identity() instanceof PresentedIdentity.Software;
    if (chain.isEmpty()) {
      if (software && requiredForSoftware) {
        throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_MISSING);
      }
      return;
    }
    chains.ifPresent(judge -> judge.check(chain));
    if (chains.isPresent() && token.identity() instanceof PresentedIdentity.Software client) {
      Optional<BusinessIdentifier> shown = OrganisationCertificate.organisation(chain.get(0));
      if (shown.isEmpty() || !shown.equals(client.organisation())) {
        throw new TokenRejectedException(SecurityRefusal.CERTIFICATE_OTHER);
      }
    }
  }

  private static void checkBound(List<X509Certificate> chain, String thumbprint) {
    boolean same =
        !chain.isEmpty()
            && MessageDigest.isEqual(
                Thumbprint.of(chain.get(0)).getBytes(StandardCharsets.UTF_8),
                thumbprint.getBytes(StandardCharsets.UTF_8));
    if (!same) {
      throw new TokenRejectedException(SecurityRefusal.TOKEN_BOUND);
    }
  }
}
