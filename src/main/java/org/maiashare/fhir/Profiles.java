package org.maiashare.fhir;

import org.hl7.fhir.r4.model.Resource;

/** The profiles of the implementation guide that sharing rules read. */
public final class Profiles {

  public static final String REFERRAL = of("maia-referral");
  public static final String ASSESSMENT = of("maia-assessment");
  public static final String GIR = of("maia-gir");
  public static final String AGGIR_VARIABLE = of("maia-aggir-variable");
  public static final String ACCESS_EVENT = of("maia-access-event");
  public static final String EMERGENCY_EVENT = of("maia-emergency-event");
  public static final String ACCESS_REQUEST = of("maia-access-request");
  public static final String CARE_TEAM = of("maia-care-team");
  public static final String CONSENT = of("maia-consent");
  public static final String EMERGENCY_REVIEW = of("maia-emergency-review");
  public static final String CONSENT_RENEWAL = of("maia-consent-renewal");
  public static final String LIAISON_NOTE = of("maia-liaison-note");

  private Profiles() {}

  /** Whether the resource claims a profile, in this or in no particular version. */
  public static boolean claims(Resource resource, String profile) {
    return resource.hasMeta()
        && resource.getMeta().getProfile().stream()
            .map(canonical -> canonical.getValue())
            .anyMatch(claimed -> profile.equals(withoutVersion(claimed)));
  }

  private static String withoutVersion(String canonical) {
    int bar = canonical == null ? -1 : canonical.indexOf('|');
    return bar < 0 ? String.valueOf(canonical) : canonical.substring(0, bar);
  }

  /** The address of one of our profiles. */
  public static String of(String id) {
    return Canonical.BASE + "/StructureDefinition/" + id;
  }
}
