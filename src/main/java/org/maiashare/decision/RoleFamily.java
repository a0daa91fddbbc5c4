package org.maiashare.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The families of roles a sharing protocol speaks of. A published concept map goes from the
 * national codes to these; a code that it does not map has no family, hence no access.
 */
public enum RoleFamily {
  PHYSICIAN(ProfessionalGroup.HEALTH, "médecin"),
  NURSE(ProfessionalGroup.HEALTH, "infirmier"),
  NURSING_ASSISTANT(ProfessionalGroup.HEALTH, "aide-soignant"),
  PHARMACIST(ProfessionalGroup.HEALTH, "pharmacien"),
  THERAPIST(ProfessionalGroup.HEALTH, "rééducateur"),
  CASE_MANAGER(ProfessionalGroup.SOCIAL, "gestionnaire de cas"),
  PILOT(ProfessionalGroup.SOCIAL, "pilote"),
  DESK(ProfessionalGroup.SOCIAL, "guichet intégré"),
  SOCIAL_WORKER(ProfessionalGroup.SOCIAL, "travailleur social"),
  HOME_HELPER(ProfessionalGroup.SOCIAL, "aide à domicile"),
  HOME_HELP_MANAGER(ProfessionalGroup.SOCIAL, "responsable de secteur"),
  GUARDIAN_PROFESSIONAL(ProfessionalGroup.SOCIAL, "mandataire judiciaire"),
  EMERGENCY_REGULATOR(ProfessionalGroup.HEALTH, "médecin régulateur"),
  TRUSTED_PERSON(ProfessionalGroup.NONE, "personne de confiance"),
  CAREGIVER(ProfessionalGroup.NONE, "aidant"),
  SUPERVISOR(ProfessionalGroup.NONE, "superviseur");

  /** The families of professionals: those of health, and those of the social sector. */
  static final List<RoleFamily> PROFESSIONALS =
      Arrays.stream(values()).filter(RoleFamily::isProfessional).toList();

  private final ProfessionalGroup group;
  private final String french;
  private final String code;
  private final String hash;

  RoleFamily(ProfessionalGroup group, String french) {
    this.group = group;
    this.french = french;
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.hash = "#" + code;
  }

  public ProfessionalGroup group() {
    return group;
  }

  boolean isProfessional() {
    return group != ProfessionalGroup.NONE;
  }

  void requireProfessional() {
    if (!isProfessional()) {
      throw new IllegalArgumentException("the family is no professionals'");
    }
  }

  /** The official French term. */
  public String french() {
    return french;
  }

  /** The code of the published code system, e.g. {@code home-help-manager}. */
  public String code() {
    return code;
  }

  /** The code as it stands in requester keys. */
  String hash() {
    return hash;
  }

  /** The family of a published code; empty when unknown. */
  public static Optional<RoleFamily> ofCode(String code) {
    return Arrays.stream(values()).filter(family -> family.code.equals(code)).findFirst();
  }
}
