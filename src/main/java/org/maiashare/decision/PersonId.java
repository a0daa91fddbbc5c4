package org.maiashare.decision;

/** The service user a record is about (FHIR Patient). */
public record PersonId(String value) implements Identifier {
  public PersonId {
    Identifier.require(value, "person");
  }

  @Override
  public String toString() {
    return value;
  }
}
