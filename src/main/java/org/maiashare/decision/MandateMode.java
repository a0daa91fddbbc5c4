package org.maiashare.decision;

/** How the holder of a protection measure acts (Civil Code 458 and 459). */
public enum MandateMode {
  /** The person decides, assisted. */
  ASSISTANCE,
  /** The holder may decide in the person's name. */
  REPRESENTATION
}
