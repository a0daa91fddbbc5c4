package org.maiashare.decision;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The answer to one request, with its reasons.
 *
 * @param basis the rules that fired and what they rest on; for the person, their representative and
 *     the case manager only
 * @param validUntil until when a permission holds as the facts stand; empty for a refusal, and when
 *     nothing ends it
 * @param outcome what the requester may be told
 */
public record Decision(
    boolean permitted, Basis basis, Optional<Instant> validUntil, Outcome outcome) {
  public Decision {
    Objects.requireNonNull(basis);
    Objects.requireNonNull(validUntil);
    Objects.requireNonNull(outcome);
  }
}
