package org.maiashare.fhir;

import org.hl7.fhir.r4.model.Consent;
import org.maiashare.decision.SignatureState;

/** Whoever checks the signatures of consents. */
@FunctionalInterface
public interface ConsentSignatures {

  /** The outcome; {@link SignatureState#VALID} too where the territory requires no signature. */
  SignatureState of(Consent consent);
}
