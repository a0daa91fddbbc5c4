package org.maiashare.decision;

/**
 * What a resource is about. The order is the bit of the plain cell of each category in a person's
 * block of cells: never reorder, only append.
 */
public enum DataCategory {
  /** Identity and contact. */
  ADM,
  /** Social situation and rights. */
  SOC,
  /** Autonomy and assessments. */
  AUT,
  /** Care plan, goals, schedules. */
  PLAN,
  /** Health data; also whatever nothing else maps. */
  MED,
  /** Safety instructions. */
  ALERT,
  /** Liaison notes. */
  NOTE,
  /** Referrals and their tasks. */
  REF,
  /** Protection and representation. */
  LEG,
  /** Coordination: care team, case-management episode. */
  COORD,
  /** Consents and oppositions. */
  CONSENT
}
