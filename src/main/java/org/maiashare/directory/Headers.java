package org.maiashare.directory;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns stand in a file.
 *
 * @param width how many columns the file has
 */
record Headers(int width, Map<Column, Integer> positions) {

  Headers {
    positions = Map.copyOf(positions);
  }

  /**
   * @throws ExtractRefusedException when one is missing
   */
  static Headers of(List<String> headers) {
    List<String> missing = Column.missingFrom(headers);
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      throw new ExtractRefusedException(
          "rien n'est repris : il manque des colonnes, ou le fichier n'est pas en UTF-8 : " + names,
          "nothing is taken: columns are missing, or the file is not UTF-8: " + names);
    }
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      int position = headers.indexOf(column.header());
      if (position >= 0) {
        positions.put(column, position);
      }
    }
    return new Headers(headers.size(), positions);
  }
}
