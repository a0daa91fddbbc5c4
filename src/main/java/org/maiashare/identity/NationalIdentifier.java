package org.maiashare.identity;

/**
 * The national identifiers, brought to one form each, so that the same professional or organisation
 * is the same whatever the issuer calls it: professionals by IDNPS, organisations by FINESS or
 * SIRET.
 */
final class NationalIdentifier {

  static final String IDNPS = "urn:oid:1.2.250.1.71.4.2.1";
  static final String RPPS = "https://rpps.esante.gouv.fr";
  static final String IDNST = "urn:oid:1.2.250.1.71.4.2.2";
  static final String FINESS = "https://finess.esante.gouv.fr";
  static final String SIRET = "https://sirene.fr";
  static final String INS_DEMONSTRATION = "urn:oid:1.2.250.1.213.1.4.11";

  private NationalIdentifier() {}

  /** An RPPS number becomes the IDNPS it is part of: 8, then the number. */
  static BusinessIdentifier ofProfessional(BusinessIdentifier identifier) {
    return identifier.system().equals(RPPS)
        ? new BusinessIdentifier(IDNPS, "8" + identifier.value())
        : identifier;
  }

  /** An IDNST becomes the FINESS (1, then nine) or SIRET (3, then fourteen) number within it. */
  static BusinessIdentifier ofOrganisation(BusinessIdentifier identifier) {
    if (!identifier.system().equals(IDNST)) {
      return identifier;
    }
    String value = identifier.value();
    if (value.matches("1[0-9AB]{9}")) {
      return new BusinessIdentifier(FINESS, value.substring(1));
    }
    return value.matches("3[0-9]{14}")
        ? new BusinessIdentifier(SIRET, value.substring(1))
        : identifier;
  }
}
