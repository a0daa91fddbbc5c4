package org.maiashare.audit;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An emergency access as it is recorded.
 *
 * @param reason in the words of whoever asked: the one text of a person's that the audit keeps,
 *     because an emergency access must be justified in writing
 * @param until when it ends; empty when it was refused
 */
public record AuditedEmergency(String reason, Optional<Instant> until) {

  /** The outcome of one that the person had refused beforehand. */
  public static final String OPPOSED = "emergency-opposition";

  public AuditedEmergency {
    Objects.requireNonNull(reason);
    Objects.requireNonNull(until);
  }
}
