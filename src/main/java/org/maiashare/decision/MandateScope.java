package org.maiashare.decision;

/** What a protection measure covers. */
public enum MandateScope {
  /** Personal matters: care, home, relations. */
  PERSON,
  /** Property. */
  PROPERTY
}
