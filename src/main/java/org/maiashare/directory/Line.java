package org.maiashare.directory;

import java.util.List;

/**
 * A line of an extract, its values by column.
 *
 * @param closed whether every quote is closed as it should be; else the values are a guess
 */
record Line(long number, Headers headers, List<String> values, boolean closed) {

  private static final char REPLACEMENT = '\uFFFD';

  Line {
    values = List.copyOf(values);
  }

  /** The value of a column; empty when the file has no such column. */
  String value(Column column) {
    Integer position = headers.positions().get(column);
    return position == null || position >= values.size() ? "" : values.get(position);
  }

  /** Whether it has as many values as the header; the extract ends each line with a bar, or not. */
  boolean isComplete() {
    return Math.abs(values.size() - headers.width()) <= 1;
  }

  /** Whether bytes were found in it that are no UTF-8. */
  boolean isGarbled() {
    return values.stream().anyMatch(value -> value.indexOf(REPLACEMENT) >= 0);
  }
}
