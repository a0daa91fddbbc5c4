package org.maiashare.decision;

import java.util.Objects;

/** The person's mandate to a caregiver, who is not a professional of CSP R.1110-2. */
public record CaregiverMandate(RelatedPersonId caregiver, Period period) implements Fact {
  public CaregiverMandate {
    Objects.requireNonNull(caregiver);
    Objects.requireNonNull(period);
  }
}
