package org.maiashare.decision;

/** The two kinds of team a person has. */
public enum TeamKind {
  /** The care team (CSP L.1110-12): shares without consent. */
  CARE_TEAM,
  /** The extended circle: shares only with consent (L.1110-4 III, second paragraph). */
  EXTENDED_CIRCLE
}
