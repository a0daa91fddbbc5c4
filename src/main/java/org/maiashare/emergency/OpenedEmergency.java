package org.maiashare.emergency;

import java.util.Objects;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;

/** An emergency access that is open, and of whom. */
public record OpenedEmergency(PersonId person, Period period) {
  public OpenedEmergency {
    Objects.requireNonNull(person);
    Objects.requireNonNull(period);
  }
}
