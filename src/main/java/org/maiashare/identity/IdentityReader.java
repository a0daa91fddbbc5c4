package org.maiashare.identity;

/** Reads who asks from the claims of an issuer's tokens. */
interface IdentityReader {

  /**
   * Who the claims say is asking.
   *
   * @throws TokenRejectedException when the claims contradict the issuer's shape
   */
  PresentedIdentity read(Claims claims);
}
