package org.maiashare.decision;

/** The legal measures under which another acts for an adult or a child (Civil Code). */
public enum ProtectionMeasure {
  /** Sauvegarde de justice. */
  SAFEGUARD,
  /** Curatelle. */
  CURATORSHIP,
  /** Tutelle. */
  GUARDIANSHIP,
  /** Habilitation familiale. */
  FAMILY_HABILITATION,
  /** Mandat de protection future. */
  FUTURE_PROTECTION_MANDATE,
  /** Autorité parentale. */
  PARENTAL_AUTHORITY
}
