package org.maiashare.fhir;

import org.hl7.fhir.r4.model.Consent;
import org.maiashare.decision.SignatureState;

/** Whoever checks the signatures of consents. */
@FunctionalInterface
public interface ConsentSignatures {

  /** What was found of the signatures of a consent that must be signed. */
  SignatureState of(Consent consent);
}
