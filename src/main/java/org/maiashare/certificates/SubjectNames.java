package org.maiashare.certificates;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * What the subject of a certificate is called, in the shape of the IGC-Santé: a structure's number
 * is an organisational unit, a professional's number the common name.
 */
public final class SubjectNames {

  private SubjectNames() {}

  /** The organisational units: of a structure, one is 1 and FINESS, or 3 and SIRET. */
  public static List<String> units(X509Certificate certificate) {
    return named(certificate, BCStyle.OU).toList();
  }

  /** The names that may be a person's number. */
  public static List<String> personal(X509Certificate certificate) {
    return Stream.of(BCStyle.CN, BCStyle.SERIALNUMBER, BCStyle.UID)
        .flatMap(kind -> named(certificate, kind))
        .toList();
  }

  /** The serial numbers of the subject, not of the certificate (X.520, 6.2.9). */
  public static List<String> serialNumbers(X509Certificate certificate) {
    return named(certificate, BCStyle.SERIALNUMBER).toList();
  }

  /** All of it, as people read it (RFC 4514). */
  public static String written(X509Certificate certificate) {
    return certificate
        .getSubjectX500Principal()
        .getName(X500Principal.RFC2253, Map.of(BCStyle.SERIALNUMBER.getId(), "SERIALNUMBER"));
  }

  private static Stream<String> named(X509Certificate certificate, ASN1ObjectIdentifier kind) {
    X500Name subject = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
    return Arrays.stream(subject.getRDNs(kind))
        .flatMap(name -> Arrays.stream(name.getTypesAndValues()))
        .filter(name -> name.getType().equals(kind))
        .map(name -> IETFUtils.valueToString(name.getValue()))
        .filter(name -> !name.isBlank());
  }
}
