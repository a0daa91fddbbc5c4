package org.maiashare.decision;

/** The two groups of professionals who may share information (CSP R.1110-2), and everyone else. */
public enum ProfessionalGroup {
  /** Health professionals (R.1110-2, 1°). */
  HEALTH,
  /** Social and medico-social professionals, staff of the coordination body included (2°). */
  SOCIAL,
  /** Volunteers, relatives and others. */
  NONE;

  /** The group as it stands in requester keys. */
  String code() {
    return switch (this) {
      case HEALTH -> "health";
      case SOCIAL -> "social";
      case NONE -> "none";
    };
  }
}
