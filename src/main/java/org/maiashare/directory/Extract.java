package org.maiashare.directory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an extract, one after the other: separated by bars, headers first, UTF-8 with or
 * without byte order mark, values quoted or not. A value does not go over the end of its line, so
 * that a quote that nobody closed costs one line.
 */
final class Extract {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter('|').setTrim(true).get();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Extract() {}

  /**
   * Reads to the end.
   *
   * @throws ExtractRefusedException before the first line, when a column is missing
   */
  static void read(InputStream file, Consumer<Line> lines) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      Headers headers = headers(reader.readLine());
      long number = 1;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          lines.accept(line(number, headers, text));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the extract cannot be read", e);
    }
  }

  private static Headers headers(@Nullable String first) {
    String text = first == null ? "" : first;
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    return Headers.of(values(bare).orElse(List.of()));
  }

  private static Line line(long number, Headers headers, String text) {
    return values(text)
        .map(values -> new Line(number, headers, values, true))
        .orElseGet(() -> new Line(number, headers, List.of(text.split("\\|", -1)), false));
  }

  /** Empty when the quotes are not closed as they should be. */
  private static Optional<List<String>> values(String text) {
    try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
      return parser.getRecords().stream().findFirst().map(CSVRecord::toList);
    } catch (IOException | UncheckedIOException unclosed) {
      return Optional.empty();
    }
  }
}
