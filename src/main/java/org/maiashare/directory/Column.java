package org.maiashare.directory;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of the extract {@code PS_LibreAcces_Personne_activite} that are read, by their
 * headers; the others may be there or not.
 */
enum Column {
  NATIONAL_NUMBER("Identification nationale PP", true),
  FAMILY_NAME("Nom d'exercice", true),
  GIVEN_NAME("Prénom d'exercice", true),
  PROFESSION("Code profession", true),
  ROLE("Code rôle", true),
  FINESS("Numéro FINESS site", true),
  SIRET("Numéro SIRET site", true),
  SITE_NAME("Raison sociale site", true),
  SITE_SIGN("Enseigne commerciale site", false),
  SECTOR("Code secteur d'activité", true),
  POSTCODE("Code postal (coord. structure)", false),
  COMMUNE("Code commune (coord. structure)", true),
  COMMUNE_NAME("Libellé commune (coord. structure)", false),
  DEPARTMENT("Code Département (structure)", true),
  PHONE("Téléphone (coord. structure)", false);

  private final String header;
  private final boolean needed;

  Column(String header, boolean needed) {
    this.header = header;
    this.needed = needed;
  }

  String header() {
    return header;
  }

  /** The headers that a file lacks of those without which nothing can be taken from it. */
  static List<String> missingFrom(List<String> headers) {
    return Arrays.stream(values())
        .filter(column -> column.needed && !headers.contains(column.header))
        .map(Column::header)
        .toList();
  }
}
