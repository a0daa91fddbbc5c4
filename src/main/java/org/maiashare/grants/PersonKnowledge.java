package org.maiashare.grants;

import java.util.List;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.PersonFacts;
import org.maiashare.fhir.PrivacyChoice;

/**
 * What is known of a person now: the facts that decide, the choices they rest on, and the cells
 * their record is in.
 */
public record PersonKnowledge(
    PersonFacts facts, List<PrivacyChoice> choices, List<AccessClass> cells) {

  public PersonKnowledge {
    choices = List.copyOf(choices);
    cells = List.copyOf(cells);
  }
}
