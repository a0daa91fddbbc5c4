package org.maiashare.identity;

import java.util.Optional;

/**
 * How the outside world names a professional, a person, a related person or an organisation (FHIR
 * {@code Identifier}); never an id of this server.
 */
public record BusinessIdentifier(String system, String value) {

  public BusinessIdentifier {
    if (system.isBlank() || value.isBlank()) {
      throw new IllegalArgumentException("an identifier has a system and a value");
    }
  }

  /** Reads {@code system|value}; empty when either is missing. */
  static Optional<BusinessIdentifier> ofToken(String text) {
    int bar = text.indexOf('|');
    if (bar < 1 || text.substring(bar + 1).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new BusinessIdentifier(text.substring(0, bar), text.substring(bar + 1)));
  }

  /** The form {@code system|value}, as FHIR searches write it. */
  public String token() {
    return system + "|" + value;
  }
}
