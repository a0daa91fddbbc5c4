package org.maiashare.identity;

import java.util.Optional;
import org.maiashare.fhir.RoleCode;

/**
 * Which of several exercised roles a request is made in, by organisation, by role code, or both:
 * {@code 990000036}, {@code TRE_G15#10} or {@code 990000036/TRE_G15#10}. It can only narrow down
 * what the token already says.
 *
 * @param organisation the value of the organisation's identifier
 */
record RoleChoice(Optional<String> organisation, Optional<RoleCode> code) {

  /** Reads a choice; empty when it is none. */
  static Optional<RoleChoice> of(String text) {
    int slash = text.lastIndexOf('/');
    String last = text.substring(slash + 1).strip();
    if (!last.contains("#")) {
      return slash < 0 && !last.isEmpty()
          ? Optional.of(new RoleChoice(Optional.of(last), Optional.empty()))
          : Optional.empty();
    }
    Optional<String> place =
        slash < 0 ? Optional.empty() : Optional.of(text.substring(0, slash).strip());
    if (place.filter(String::isEmpty).isPresent()) {
      return Optional.empty();
    }
    return RoleCode.ofShortForm(last).map(code -> new RoleChoice(place, Optional.of(code)));
  }

  boolean matches(PresentedRole role) {
    return organisation.filter(place -> !place.equals(role.organisation().value())).isEmpty()
        && code.filter(one -> !one.equals(role.code())).isEmpty();
  }
}
