package org.maiashare.decision;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** An emergency access that a professional opened, in one role, for a limited time. */
public record EmergencyAccess(PractitionerRoleId openedBy, Period period) implements Fact {

  /** What helps at once: read for as long as the access is open. */
  public static final Set<DataCategory> OPENS =
      Collections.unmodifiableSet(
          EnumSet.of(
              DataCategory.ADM,
              DataCategory.MED,
              DataCategory.ALERT,
              DataCategory.LEG,
              DataCategory.PLAN));

  public EmergencyAccess {
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(period);
  }
}
