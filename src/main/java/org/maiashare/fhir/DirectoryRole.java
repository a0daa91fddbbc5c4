package org.maiashare.fhir;

import java.util.Objects;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Period;

/**
 * A role as the directory has it.
 *
 * @param active whether practitioner, role and organisation are all active
 * @param period when the role is exercised
 */
public record DirectoryRole(ExercisedRole role, boolean active, Period period) {
  public DirectoryRole {
    Objects.requireNonNull(role);
    Objects.requireNonNull(period);
  }
}
