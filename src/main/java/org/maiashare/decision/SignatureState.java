package org.maiashare.decision;

/** What is known of a consent's signature. Whoever checks signatures tells the core the outcome. */
public enum SignatureState {
  /** Checked, or a kind of record for which the territory requires none. */
  VALID,
  /** Required and not there. */
  MISSING,
  /** There, and wrong. */
  INVALID
}
