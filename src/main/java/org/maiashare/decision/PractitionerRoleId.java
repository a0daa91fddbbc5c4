package org.maiashare.decision;

/** One role a professional exercises in one organisation (FHIR PractitionerRole). */
public record PractitionerRoleId(String value) implements Identifier {
  public PractitionerRoleId {
    Identifier.require(value, "practitioner role");
  }

  @Override
  public String toString() {
    return value;
  }
}
