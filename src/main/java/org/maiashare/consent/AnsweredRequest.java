package org.maiashare.consent;

import java.util.Objects;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Task;

/**
 * @param consent what was filed, when the request was accepted
 */
public record AnsweredRequest(Task task, Optional<Consent> consent) {
  public AnsweredRequest {
    Objects.requireNonNull(task);
    Objects.requireNonNull(consent);
  }
}
