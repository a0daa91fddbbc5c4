package org.maiashare.fhir;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.EmergencyOpposition;
import org.maiashare.decision.Fact;
import org.maiashare.decision.Finding;
import org.maiashare.decision.ProvisionPath;

/**
 * A consent or opposition as read.
 *
 * @param fact the directive, or the emergency opposition
 * @param faults what keeps it from being filed as it is written; its permissions do not count
 * @param filters the data filters, by the place of their provision in the directive
 */
public record PrivacyChoice(
    Fact fact, List<Finding> faults, Map<ProvisionPath, DataFilter> filters) {
  public PrivacyChoice {
    Objects.requireNonNull(fact);
    faults = List.copyOf(faults);
    filters = Map.copyOf(filters);
  }

  static PrivacyChoice of(EmergencyOpposition opposition) {
    return new PrivacyChoice(opposition, List.of(), Map.of());
  }

  /** The directive; empty for an emergency opposition. */
  public Optional<ConsentDirective> directive() {
    return fact instanceof ConsentDirective it ? Optional.of(it) : Optional.empty();
  }
}
