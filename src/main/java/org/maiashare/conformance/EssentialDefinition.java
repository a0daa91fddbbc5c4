package org.maiashare.conformance;

import java.util.List;

/**
 * A definition without what no validation reads: explanations, mappings, and the differential that
 * the snapshot repeats. It is two thirds of the text.
 */
final class EssentialDefinition {

  private static final String DIFFERENTIAL = "<differential>";
  private static final String DIFFERENTIAL_END = "</differential>";
  private static final String MAPPING = "<mapping>";
  private static final String MAPPING_END = "</mapping>";
  private static final List<String> EXPLANATIONS =
      List.of("definition", "comment", "requirements", "alias", "xpath");

  private final String text;
  private final StringBuilder kept;
  private int line;

  private EssentialDefinition(String text) {
    this.text = text;
    this.kept = new StringBuilder(text.length() / 2);
  }

  /**
   * The same definition in less.
   *
   * @param xml one element per line, as the specification publishes it
   */
  static String of(String xml) {
    return xml.startsWith("<StructureDefinition ")
        ? new EssentialDefinition(withoutDifferential(xml)).lines()
        : xml;
  }

  private static String withoutDifferential(String xml) {
    int start = xml.indexOf(DIFFERENTIAL);
    int end = xml.lastIndexOf(DIFFERENTIAL_END);
    return start < 0
        ? xml
        : xml.substring(0, start) + xml.substring(end + DIFFERENTIAL_END.length());
  }

  private String lines() {
    while (line < text.length()) {
      int element = text.indexOf('<', line);
      if (element < 0) {
        break;
      }
      if (text.startsWith(MAPPING, element)) {
        line = text.indexOf(MAPPING_END, element) + MAPPING_END.length();
      } else {
        keepLine(element);
      }
    }
    return kept.toString();
  }

  private void keepLine(int element) {
    int next = text.indexOf('\n', element);
    int end = next < 0 ? text.length() : next + 1;
    if (EXPLANATIONS.stream().noneMatch(name -> isWhole(name, element, end))) {
      kept.append(text, element, end);
    }
    line = end;
  }

  /** Whether all from here to there is one element of this name. */
  private boolean isWhole(String name, int from, int to) {
    if (!text.startsWith(name + " ", from + 1)) {
      return false;
    }
    String element = text.substring(from, to).stripTrailing();
    return element.endsWith("/>") || element.endsWith("</" + name + ">");
  }
}
