package org.maiashare.consent;

import java.util.function.Function;
import org.hl7.fhir.r4.model.Consent;

/**
 * The way to what is known of a person, open to whoever may ask who sees what: the person, their
 * representative and the case manager. Anybody else is refused before the question is put; who does
 * not see the person, as if there were none.
 */
public interface PersonSituations {

  /** Answers a question about a person as they stand. */
  <T> T ask(String patient, Function<AskedSituation, T> question);

  /** Answers a question about what a consent would change if it were filed. Nothing is stored. */
  <T> T ask(String patient, Consent draft, Function<DraftedSituation, T> question);
}
