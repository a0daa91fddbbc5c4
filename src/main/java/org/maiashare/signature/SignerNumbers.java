package org.maiashare.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.maiashare.certificates.SubjectNames;
import org.maiashare.certificates.Thumbprint;
import org.maiashare.fhir.Extensions;

/**
 * By what certificates name a signer.
 *
 * @param ofStructure national numbers of organisations (IGC-Santé): 1 and FINESS, 3 and SIRET
 * @param ofProfessional national numbers of professionals (IGC-Santé): 8 and RPPS
 * @param ofPerson serial numbers of subjects who are persons (ETSI EN 319 412-1, 5.1.3): PNOFR- and
 *     the INS
 * @param certificates thumbprints of certificates that the record says are the signer's
 */
public record SignerNumbers(
    Set<String> ofStructure,
    Set<String> ofProfessional,
    Set<String> ofPerson,
    Set<String> certificates) {

  /** Nobody that a certificate could name. */
  public static final SignerNumbers NONE =
      new SignerNumbers(Set.of(), Set.of(), Set.of(), Set.of());

  private static final String NATIONAL_NUMBER = "PNOFR-";

  public SignerNumbers {
    ofStructure = Set.copyOf(ofStructure);
    ofProfessional = Set.copyOf(ofProfessional);
    ofPerson = Set.copyOf(ofPerson);
    certificates = Set.copyOf(certificates);
  }

  public static SignerNumbers of(Organization organisation) {
    List<Identifier> known = organisation.getIdentifier();
    return new SignerNumbers(
        numbers(
            of(known, "urn:oid:1.2.250.1.71.4.2.2", number -> number),
            of(known, "https://finess.esante.gouv.fr", number -> "1" + number),
            of(known, "https://sirene.fr", number -> "3" + number)),
        Set.of(),
        Set.of(),
        Set.of());
  }

  public static SignerNumbers of(Practitioner practitioner) {
    List<Identifier> known = practitioner.getIdentifier();
    return new SignerNumbers(
        Set.of(),
        numbers(
            of(known, "urn:oid:1.2.250.1.71.4.2.1", number -> number),
            of(known, "https://rpps.esante.gouv.fr", number -> "8" + number)),
        Set.of(),
        Set.of());
  }

  /** The person whose record it is. */
  public static SignerNumbers of(Patient patient) {
    List<Identifier> known = patient.getIdentifier();
    return new SignerNumbers(
        Set.of(),
        Set.of(),
        numbers(
            of(known, "urn:oid:1.2.250.1.213.1.4.8", number -> NATIONAL_NUMBER + number),
            of(known, "urn:oid:1.2.250.1.213.1.4.10", number -> NATIONAL_NUMBER + number),
            of(known, "urn:oid:1.2.250.1.213.1.4.11", number -> NATIONAL_NUMBER + number)),
        registered(patient));
  }

  /** A representative, trusted person or caregiver: no number names them beyond doubt. */
  public static SignerNumbers of(RelatedPerson relative) {
    return new SignerNumbers(Set.of(), Set.of(), Set.of(), registered(relative));
  }

  private static Set<String> registered(DomainResource signer) {
    return signer.getExtensionsByUrl(Extensions.SIGNING_CERTIFICATE).stream()
        .map(extension -> extension.getValue().primitiveValue())
        .collect(Collectors.toSet());
  }

  /** Whether a certificate is that of the signer. */
  boolean name(X509Certificate certificate) {
    return SubjectNames.units(certificate).stream().anyMatch(ofStructure::contains)
        || SubjectNames.personal(certificate).stream().anyMatch(ofProfessional::contains)
        || SubjectNames.serialNumbers(certificate).stream().anyMatch(ofPerson::contains)
        || certificates.contains(Thumbprint.hexadecimal(certificate));
  }

  @SafeVarargs
  private static Set<String> numbers(Stream<String>... several) {
    return Stream.of(several).flatMap(one -> one).collect(Collectors.toSet());
  }

  private static Stream<String> of(
      List<Identifier> identifiers, String system, UnaryOperator<String> inCertificates) {
    return identifiers.stream()
        .filter(identifier -> system.equals(identifier.getSystem()) && identifier.hasValue())
        .map(identifier -> inCertificates.apply(identifier.getValue()));
  }
}
