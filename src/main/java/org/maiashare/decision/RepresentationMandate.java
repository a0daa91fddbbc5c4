package org.maiashare.decision;

import java.util.Objects;
import java.util.Set;

/**
 * A protection measure and who holds it: a relative, a professional guardian or an organisation.
 */
public record RepresentationMandate(
    Party holder,
    ProtectionMeasure measure,
    Set<MandateScope> scopes,
    MandateMode mode,
    Period period)
    implements Fact {
  public RepresentationMandate {
    Objects.requireNonNull(holder);
    Objects.requireNonNull(measure);
    scopes = Set.copyOf(scopes);
    Objects.requireNonNull(mode);
    Objects.requireNonNull(period);
  }

  boolean coversPersonalMatters() {
    return scopes.contains(MandateScope.PERSON);
  }

  /** Whether the holder may decide for the person on personal matters (Civil Code 459). */
  boolean mayConsent() {
    return coversPersonalMatters() && mode == MandateMode.REPRESENTATION;
  }
}
