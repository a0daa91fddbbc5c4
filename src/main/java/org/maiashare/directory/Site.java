package org.maiashare.directory;

import java.util.Optional;

/**
 * The number a place of work is known by: FINESS, else SIRET.
 *
 * @param system of the identifier
 * @param type of the identifier, in the codes of FR Core
 * @param prefix of the number as a national structure identifier
 */
record Site(String system, String type, String prefix, String number) {

  static final String FINESS = "https://finess.esante.gouv.fr";
  static final String SIRENE = "https://sirene.fr";

  /** Of the numbers in a line; empty when it has neither. */
  static Optional<Site> of(String finess, String siret) {
    if (!finess.isEmpty()) {
      return Optional.of(new Site(FINESS, "FINEG", "1", finess));
    }
    return siret.isEmpty() ? Optional.empty() : Optional.of(new Site(SIRENE, "SIRET", "3", siret));
  }

  /** Whether the number is formed as it should be. */
  boolean isWellFormed() {
    return number.matches(system.equals(FINESS) ? "[0-9][0-9AB][0-9]{7}" : "[0-9]{14}");
  }

  String token() {
    return system + "|" + number;
  }
}
