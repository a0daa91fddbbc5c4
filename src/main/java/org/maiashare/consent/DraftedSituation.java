package org.maiashare.consent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.Finding;
import org.maiashare.decision.PersonFacts;

/**
 * What a consent would change.
 *
 * @param before the person as they stand; its cells are split as the draft would split them
 * @param draft as it reads; empty for an opposition to emergency access
 * @param after the facts if the draft were filed
 * @param findings what keeps it from being filed
 */
public record DraftedSituation(
    AskedSituation before,
    Optional<ConsentDirective> draft,
    PersonFacts after,
    List<Finding> findings) {
  public DraftedSituation {
    Objects.requireNonNull(before);
    Objects.requireNonNull(draft);
    Objects.requireNonNull(after);
    findings = List.copyOf(findings);
  }
}
