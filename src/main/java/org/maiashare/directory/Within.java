package org.maiashare.directory;

import java.util.Set;

/** Which places of work of the extract are taken. */
public sealed interface Within {

  /** All of them. */
  record Everywhere() implements Within {}

  /** Those in a commune of a territory that the server knows. */
  record KnownTerritories() implements Within {}

  /** Those in these departments. */
  record Departments(Set<String> codes) implements Within {
    public Departments {
      codes = Set.copyOf(codes);
    }
  }

  /** From {@code everywhere}, {@code territories}, or codes of departments with commas between. */
  static Within of(String text) {
    return switch (text) {
      case "everywhere" -> new Everywhere();
      case "territories" -> new KnownTerritories();
      default -> new Departments(Set.of(text.split(",")));
    };
  }

  /** Whether an activity is taken. */
  default boolean takes(String department, boolean inKnownTerritory) {
    if (this instanceof Departments departments) {
      return departments.codes().contains(department);
    }
    return this instanceof Everywhere || inKnownTerritory;
  }
}
