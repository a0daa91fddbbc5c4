package org.maiashare.decision;

import java.util.Objects;

/** An emergency access that a professional opened, in one role, for a limited time. */
public record EmergencyAccess(PractitionerRoleId openedBy, Period period) implements Fact {
  public EmergencyAccess {
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(period);
  }
}
