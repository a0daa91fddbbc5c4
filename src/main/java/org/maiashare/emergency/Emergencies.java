package org.maiashare.emergency;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Opens emergency accesses for whoever asks. */
public interface Emergencies {

  /**
   * Opens an access, or gives the one that they have open already.
   *
   * @throws RuntimeException when their role opens none, when they ask too often, and alike when
   *     there is no such person and when that person refuses emergency access
   */
  OpenedEmergency open(EmergencyCall call, RequestDetails request);
}
