package org.maiashare.consent;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.maiashare.decision.DataCategory;

/** What becomes of a request for access. */
public sealed interface AccessAnswer {

  /** Nothing is opened. */
  record Declined() implements AccessAnswer {}

  /**
   * Opened, for a time.
   *
   * @param until the last day
   * @param categories what is opened, within the ceiling of the requester's role; all of it when
   *     empty
   * @param evidence how the person said yes, when somebody else records it
   */
  record Accepted(LocalDate until, Set<DataCategory> categories, Optional<String> evidence)
      implements AccessAnswer {
    public Accepted {
      Objects.requireNonNull(until);
      categories = Set.copyOf(categories);
      Objects.requireNonNull(evidence);
    }
  }
}
