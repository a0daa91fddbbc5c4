package org.maiashare.decision;

/** A recorded consent or opposition (FHIR Consent). */
public record ConsentId(String value) implements Identifier {
  public ConsentId {
    Identifier.require(value, "consent");
  }

  @Override
  public String toString() {
    return value;
  }
}
