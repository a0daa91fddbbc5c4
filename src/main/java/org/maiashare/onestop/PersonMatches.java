package org.maiashare.onestop;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;
import org.maiashare.fhir.IdentityTraits;

/** Finds persons for desks. */
public interface PersonMatches {

  /**
   * The person of these traits, as the desk sees them from now on for a day. Empty alike when there
   * is none or more than one, and when the rules show this desk nothing of them.
   *
   * @throws RuntimeException when who asks is no desk, or asks too often
   */
  Optional<Patient> find(IdentityTraits traits, RequestDetails request);
}
