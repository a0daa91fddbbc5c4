package org.maiashare.decision;

/** An organisation in which roles are exercised (FHIR Organization). */
public record OrganisationId(String value) implements Identifier {
  public OrganisationId {
    Identifier.require(value, "organisation");
  }

  @Override
  public String toString() {
    return value;
  }
}
