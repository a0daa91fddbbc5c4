package org.maiashare.emergency;

import java.util.Objects;
import org.maiashare.fhir.PersonSought;

/**
 * What a professional says when they break the glass.
 *
 * @param reason in writing, for the person and whoever reviews
 * @param unableToConsent whether the person is unable to say what they want
 */
public record EmergencyCall(PersonSought person, String reason, boolean unableToConsent) {

  static final int SHORTEST_REASON = 10;
  static final int LONGEST_REASON = 500;

  public EmergencyCall {
    Objects.requireNonNull(person);
    if (!isReason(reason)) {
      throw new IllegalArgumentException("a reason of 10 to 500 characters");
    }
  }

  /** Whether a text says enough, and not more than a reason does. */
  static boolean isReason(String text) {
    return text.equals(text.strip())
        && text.length() >= SHORTEST_REASON
        && text.length() <= LONGEST_REASON
        && text.chars().noneMatch(Character::isISOControl);
  }
}
