package org.maiashare.signature;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;

/**
 * The national numbers by which certificates name organisations and professionals (IGC-Santé): 1
 * and FINESS, 3 and SIRET, 8 and RPPS.
 */
public record SignerNumbers(Set<String> ofStructure, Set<String> ofProfessional) {

  /** Nobody that a certificate could name. */
  public static final SignerNumbers NONE = new SignerNumbers(Set.of(), Set.of());

  public SignerNumbers {
    ofStructure = Set.copyOf(ofStructure);
    ofProfessional = Set.copyOf(ofProfessional);
  }

  public static SignerNumbers of(Organization organisation) {
    List<Identifier> known = organisation.getIdentifier();
    return new SignerNumbers(
        numbers(
            of(known, "urn:oid:1.2.250.1.71.4.2.2", number -> number),
            of(known, "https://finess.esante.gouv.fr", number -> "1" + number),
            of(known, "https://sirene.fr", number -> "3" + number)),
        Set.of());
  }

  public static SignerNumbers of(Practitioner practitioner) {
    List<Identifier> known = practitioner.getIdentifier();
    return new SignerNumbers(
        Set.of(),
        numbers(
            of(known, "urn:oid:1.2.250.1.71.4.2.1", number -> number),
            of(known, "https://rpps.esante.gouv.fr", number -> "8" + number)));
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
