package org.maiashare.decision;

/** A professional, whatever the role exercised (FHIR Practitioner). */
public record PractitionerId(String value) implements Identifier {
  public PractitionerId {
    Identifier.require(value, "practitioner");
  }

  @Override
  public String toString() {
    return value;
  }
}
