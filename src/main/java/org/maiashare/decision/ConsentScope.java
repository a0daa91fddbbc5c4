package org.maiashare.decision;

/** Consent.scope. */
public enum ConsentScope {
  /** Patient privacy: sharing. */
  PRIVACY,
  /** Anything else (treatment, research protocol, advance directive): not about sharing. */
  OTHER
}
