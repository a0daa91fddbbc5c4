package org.maiashare.decision;

/** Consent.provision.type. */
public enum ProvisionType {
  PERMIT,
  DENY
}
