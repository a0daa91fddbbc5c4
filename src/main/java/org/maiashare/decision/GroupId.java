package org.maiashare.decision;

/** A group of professionals a consent names (FHIR Group). */
public record GroupId(String value) implements Identifier {
  public GroupId {
    Identifier.require(value, "group");
  }

  @Override
  public String toString() {
    return value;
  }
}
