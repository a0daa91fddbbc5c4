package org.maiashare.grants;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.Finding;

/**
 * What filing a consent would come to.
 *
 * @param after what would be known of the person
 * @param draft as it reads; empty for an opposition to emergency access
 * @param findings what keeps it from being filed
 */
public record ConsentTrial(
    PersonKnowledge after, Optional<ConsentDirective> draft, List<Finding> findings) {
  public ConsentTrial {
    Objects.requireNonNull(after);
    Objects.requireNonNull(draft);
    findings = List.copyOf(findings);
  }
}
