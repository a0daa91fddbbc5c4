package org.maiashare.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** The query of a search under construction. */
final class Query {

  private final List<String> parts = new ArrayList<>();

  Query with(String name, String value) {
    parts.add(encoded(name) + "=" + encoded(value));
    return this;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  /** As it stands after the question mark, and in a form. */
  String text() {
    return String.join("&", parts);
  }

  static String encoded(String word) {
    return URLEncoder.encode(word, UTF_8).replace("+", "%20").replace("%3A", ":");
  }
}
