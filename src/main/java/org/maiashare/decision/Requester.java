package org.maiashare.decision;

import java.time.Instant;
import java.util.Objects;

/** Who asks, in one exercised role, and why. */
public record Requester(Actor actor, PurposeOfUse purpose) {
  public Requester {
    Objects.requireNonNull(actor);
    Objects.requireNonNull(purpose);
  }

  public Requester(Actor actor) {
    this(actor, PurposeOfUse.TREATMENT);
  }

  /** When the requester stops being active, if they are. */
  Instant activeUntil() {
    return actor.fold(
        self -> Instant.MAX,
        relative -> Instant.MAX,
        professional -> professional.period().until(),
        software -> software.period().until());
  }

  /**
   * Whether the requester may ask anything at all at this time: an active role of a known family,
   * or active software with a declared family (first step of the decision).
   */
  public boolean isActive(Instant at) {
    return actor.fold(
        self -> true,
        relative -> true,
        professional ->
            professional.active()
                && professional.role().family().isPresent()
                && professional.period().contains(at),
        software ->
            software.active() && !software.families().isEmpty() && software.period().contains(at));
  }
}
