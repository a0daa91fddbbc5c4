package org.maiashare.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.fhir.IdentityTraits;

/**
 * A professional without access asks to see a record.
 *
 * @param reason in writing, for the person
 * @param until how long they would need it, where they say so
 */
public record AccessWish(IdentityTraits person, String reason, Optional<LocalDate> until) {

  static final int LONGEST_REASON = 500;

  public AccessWish {
    Objects.requireNonNull(person);
    Objects.requireNonNull(until);
    if (!isReason(reason)) {
      throw new IllegalArgumentException("a reason of 10 to 500 characters");
    }
  }

  static boolean isReason(String text) {
    return text.equals(text.strip())
        && text.length() >= 10
        && text.length() <= LONGEST_REASON
        && text.chars().noneMatch(Character::isISOControl);
  }
}
