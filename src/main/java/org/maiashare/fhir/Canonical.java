package org.maiashare.fhir;

/** The addresses under which MAIA Share publishes its own codes and identifiers. */
public final class Canonical {

  /** Where everything of ours begins. */
  public static final String BASE = "https://maiashare.org/fhir";

  /** The stable codes of refusals and errors. */
  public static final String OUTCOME_CODES = BASE + "/CodeSystem/outcome";

  /** The role families that sharing protocols speak of, for roles that no national code names. */
  public static final String ROLE_FAMILIES = BASE + "/CodeSystem/role-family";

  /** The identifiers we give to related persons. */
  public static final String RELATED_PERSON_IDENTIFIERS = BASE + "/sid/related-person";

  private Canonical() {}
}
