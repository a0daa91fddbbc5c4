package org.maiashare.decision;

/**
 * A relative, trusted person, caregiver or guardian who is not a professional (FHIR RelatedPerson).
 */
public record RelatedPersonId(String value) implements Identifier {
  public RelatedPersonId {
    Identifier.require(value, "related person");
  }

  @Override
  public String toString() {
    return value;
  }
}
