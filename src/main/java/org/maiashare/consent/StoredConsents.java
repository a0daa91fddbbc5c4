package org.maiashare.consent;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Consent;

/** Consents as they are stored, read and written as whoever asks. */
public interface StoredConsents {

  /** The current version; as absent for whoever does not see it. */
  Consent read(String id, RequestDetails request);

  /** Stores a changed consent; refuses whoever may not, and when it was changed meanwhile. */
  Consent replace(Consent changed, RequestDetails request);

  /** As the withdrawal of a consent that is not in force is answered. */
  RuntimeException notInForce();
}
