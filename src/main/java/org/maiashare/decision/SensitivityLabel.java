package org.maiashare.decision;

/** HL7 ActCode and Confidentiality labels above normal. An unlabelled resource is normal (N). */
public enum SensitivityLabel {
  /** Psychiatry. */
  PSY,
  /** HIV. */
  HIV,
  /** Alcohol use. */
  ETHUD,
  /** Opioid use. */
  OPIOIDUD,
  /** Substance use. */
  ETH,
  /** Sexual assault, abuse or domestic violence. */
  SDV,
  /** Sexuality and reproductive health. */
  SEX,
  /** Restricted. */
  R,
  /** Very restricted. */
  V
}
