package org.maiashare.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * A certificate of an organisation in the shape of the IGC-Santé: the national structure identifier
 * (1 and FINESS, or 3 and SIRET) is an organisational unit of the subject.
 */
final class OrganisationCertificate {

  private OrganisationCertificate() {}

  /** The organisation of the subject; empty unless exactly one is named. */
  static Optional<BusinessIdentifier> organisation(X509Certificate certificate) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    List<BusinessIdentifier> named =
        Arrays.stream(subject.getRDNs(BCStyle.OU))
            .flatMap(unit -> Arrays.stream(unit.getTypesAndValues()))
            .filter(unit -> unit.getType().equals(BCStyle.OU))
            .map(unit -> IETFUtils.valueToString(unit.getValue()))
            .filter(unit -> !unit.isBlank())
            .map(unit -> new BusinessIdentifier(NationalIdentifier.IDNST, unit))
            .map(NationalIdentifier::ofOrganisation)
            .filter(known -> !known.system().equals(NationalIdentifier.IDNST))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** What a token bound to the certificate carries in {@code x5t#S256} (RFC 8705, section 3.1). */
  static String thumbprint(X509Certificate certificate) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
