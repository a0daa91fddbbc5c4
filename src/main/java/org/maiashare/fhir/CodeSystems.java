package org.maiashare.fhir;

/** The code systems that sharing rules read, ours and others'. */
public final class CodeSystems {

  public static final String DATA_CATEGORY = own("data-category");
  public static final String TEAM_CATEGORY = own("team-category");
  public static final String CONSENT_CATEGORY = own("consent-category");
  public static final String ROLE_FAMILY = own("role-family");
  public static final String CONTRACT_KIND = own("contract-kind");
  public static final String DECISION_REASON = own("decision-reason");
  public static final String ACCESS_LEVEL = own("access-level");
  public static final String PROTECTION_MEASURE = own("protection-measure");
  public static final String PROTECTION_SCOPE = own("protection-scope");
  public static final String PROTECTION_MODE = own("protection-mode");
  public static final String ON_BEHALF_REASON = own("on-behalf-reason");
  public static final String REFERRAL_KIND = own("referral-kind");
  public static final String AGGIR_VARIABLE = own("aggir-variable");
  public static final String VISIT_KIND = own("visit-kind");
  public static final String TASK_KIND = own("task-kind");

  /** Sensitivity labels. */
  public static final String ACT_CODE = hl7("v3-ActCode");

  public static final String CONFIDENTIALITY = hl7("v3-Confidentiality");

  /** Purposes of use. */
  public static final String ACT_REASON = hl7("v3-ActReason");

  public static final String PARTICIPATION = hl7("v3-ParticipationType");
  public static final String CONSENT_SCOPE = hl7("consentscope");
  public static final String OBSERVATION_CATEGORY = hl7("observation-category");
  public static final String FLAG_CATEGORY = hl7("flag-category");
  public static final String COMMUNICATION_CATEGORY = hl7("communication-category");
  public static final String LOINC = "http://loinc.org";

  /** Masking labels (ANS). */
  public static final String MASKING = national("TRE_A07-StatutVisibiliteDocument");

  /** Roles of a related person (ANS). */
  public static final String CONTACT_ROLE = national("TRE_R260-HL7RoleClass");

  /** Types of liaison notes (ANS). */
  public static final String NOTE_TYPE = national("TRE_R234-TypeNote");

  /** Sectors of activity of organisations (ANS). */
  public static final String SECTOR = national("TRE_R02-SecteurActivite");

  /** What an identifier is (FR Core). */
  public static final String IDENTIFIER_TYPE =
      "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203";

  private CodeSystems() {}

  private static String own(String id) {
    return Canonical.BASE + "/CodeSystem/" + id;
  }

  private static String hl7(String id) {
    return "http://terminology.hl7.org/CodeSystem/" + id;
  }

  private static String national(String name) {
    return "https://mos.esante.gouv.fr/NOS/" + name + "/FHIR/" + name.replace('_', '-');
  }
}
