package org.maiashare.consent;

import ca.uhn.fhir.rest.api.server.RequestDetails;

/** Where access is asked for and given. */
public interface AccessDesk {

  /**
   * Takes a wish, whoever it is about.
   *
   * @throws RuntimeException when whoever asks is no professional, or asks too often
   */
  void take(AccessWish wish, RequestDetails request);

  /**
   * Closes a request as the person, their representative or the case manager wants it.
   *
   * @param task its id
   * @throws RuntimeException when they may not, and when it is closed already
   */
  AnsweredRequest answer(String task, AccessAnswer answer, RequestDetails request);
}
