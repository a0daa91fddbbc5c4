package org.maiashare.decision;

import java.util.Objects;

/**
 * What is wrong with a consent or a protocol that somebody wants to file, in words its author
 * understands.
 *
 * @param code stable
 */
public record Finding(String code, String french, String english) {
  public Finding {
    Objects.requireNonNull(code);
    Objects.requireNonNull(french);
    Objects.requireNonNull(english);
  }
}
