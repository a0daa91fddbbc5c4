package org.maiashare.decision;

/** Consent.status. Only an active consent decides anything. */
public enum ConsentStatus {
  DRAFT,
  PROPOSED,
  ACTIVE,
  REJECTED,
  INACTIVE,
  ENTERED_IN_ERROR
}
