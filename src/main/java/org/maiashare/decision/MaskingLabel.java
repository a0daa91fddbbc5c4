package org.maiashare.decision;

/** Masking labels of the national terminology TRE_A07. */
public enum MaskingLabel {
  /** Hidden from health professionals. */
  MASQUE_PS,
  /** Hidden from social and medico-social professionals. */
  MASQUE_PSOCIAL,
  /** Hidden from trusted persons and caregivers. */
  MASQUE_PT,
  /** Not yet visible to the person. */
  INVISIBLE_PATIENT,
  /** Not visible to legal representatives. */
  INVISIBLE_REPRESENTANTS_LEGAUX
}
