package org.maiashare.decision;

import java.util.Objects;

/** The person's prior express opposition to emergency access (model: CSP L.1111-17). */
public record EmergencyOpposition(Period period) implements Fact {
  public EmergencyOpposition {
    Objects.requireNonNull(period);
  }
}
