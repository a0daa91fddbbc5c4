package org.maiashare.decision;

/** A MAIA/DAC territory (FHIR Location of kind jurisdiction). */
public record TerritoryId(String value) implements Identifier {
  public TerritoryId {
    Identifier.require(value, "territory");
  }

  @Override
  public String toString() {
    return value;
  }
}
