package org.maiashare.demo;

/** What every entry of the YAML files must say. */
final class Required {

  private Required() {}

  static void all(String... values) {
    for (String value : values) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("a required text is missing");
      }
    }
  }
}
