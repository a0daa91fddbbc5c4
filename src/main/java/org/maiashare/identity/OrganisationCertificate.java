package org.maiashare.identity;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.maiashare.certificates.SubjectNames;

/**
 * A certificate of an organisation in the shape of the IGC-Santé: the national structure identifier
 * (1 and FINESS, or 3 and SIRET) is an organisational unit of the subject.
 */
final class OrganisationCertificate {

  private OrganisationCertificate() {}

  /** The organisation of the subject; empty unless exactly one is named. */
  static Optional<BusinessIdentifier> organisation(X509Certificate certificate) {
    List<BusinessIdentifier> named =
        SubjectNames.units(certificate).stream()
            .map(unit -> new BusinessIdentifier(NationalIdentifier.IDNST, unit))
            .map(NationalIdentifier::ofOrganisation)
            .filter(known -> !known.system().equals(NationalIdentifier.IDNST))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
