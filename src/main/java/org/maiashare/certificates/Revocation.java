package org.maiashare.certificates;

/** What an unknown revocation status means. */
public enum Revocation {
  /** Refused: it may have been revoked. */
  HARD,
  /** Accepted, with a warning in the log. */
  SOFT
}
