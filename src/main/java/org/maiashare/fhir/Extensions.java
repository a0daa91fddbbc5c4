package org.maiashare.fhir;

/** The extensions of the implementation guide that sharing rules read. */
public final class Extensions {

  public static final String ACCESS_DECISION = of("access-decision");
  public static final String WITHDRAWAL_REASON = of("withdrawal-reason");
  public static final String TERRITORY = of("territory");
  public static final String PROTECTION_MANDATE = of("protection-mandate");
  public static final String PERSON_MANDATE = of("person-mandate");
  public static final String INFORMATION_GIVEN = of("information-given");
  public static final String CONSENT_RECORDER = of("consent-recorder");
  public static final String ON_BEHALF = of("on-behalf");
  public static final String ACTOR_ROLE_FAMILY = of("actor-role-family");
  public static final String PROTOCOL_CEILING = of("protocol-ceiling");
  public static final String PROTOCOL_SIGNATURE_REQUIRED = of("protocol-signature-required");
  public static final String PROTOCOL_SENSITIVE_LABEL = of("protocol-sensitive-label");

  /** A certificate of a person or relative, by its thumbprint. */
  public static final String SIGNING_CERTIFICATE = of("signing-certificate");

  private Extensions() {}

  private static String of(String id) {
    return Canonical.BASE + "/StructureDefinition/" + id;
  }
}
