package org.maiashare.enforcement;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;

/** Carries a refusal through HAPI to where answers are written. */
public final class RefusedException extends BaseServerResponseException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.status(), refusal.code());
    this.refusal = refusal;
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }
}
