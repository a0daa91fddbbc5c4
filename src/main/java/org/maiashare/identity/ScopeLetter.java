package org.maiashare.identity;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a SMART scope allows, by the letters of SMART App Launch v2 ("Scopes for requesting FHIR").
 */
public enum ScopeLetter {
  CREATE,
  READ,
  UPDATE,
  DELETE,
  SEARCH;

  private static final Set<ScopeLetter> READING = EnumSet.of(READ, SEARCH);
  private static final Set<ScopeLetter> WRITING = EnumSet.of(CREATE, UPDATE, DELETE);

  private char letter() {
    return name().toLowerCase(Locale.ROOT).charAt(0);
  }

  /** The letters of a suffix, in the order {@code cruds} as the standard asks, or v1's words. */
  static Optional<Set<ScopeLetter>> of(String suffix) {
    return switch (suffix) {
      case "" -> Optional.empty();
      case "read" -> Optional.of(EnumSet.copyOf(READING));
      case "write" -> Optional.of(EnumSet.copyOf(WRITING));
      case "*" -> Optional.of(EnumSet.allOf(ScopeLetter.class));
      default -> inOrder(suffix);
    };
  }

  private static Optional<Set<ScopeLetter>> inOrder(String suffix) {
    Set<ScopeLetter> letters = EnumSet.noneOf(ScopeLetter.class);
    int next = 0;
    for (ScopeLetter one : values()) {
      if (next < suffix.length() && suffix.charAt(next) == one.letter()) {
        letters.add(one);
        next++;
      }
    }
    return next == suffix.length() ? Optional.of(letters) : Optional.empty();
  }
}
