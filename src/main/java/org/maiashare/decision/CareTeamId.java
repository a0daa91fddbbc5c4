package org.maiashare.decision;

/** A care team or an extended circle (FHIR CareTeam). */
public record CareTeamId(String value) implements Identifier {
  public CareTeamId {
    Identifier.require(value, "care team");
  }

  @Override
  public String toString() {
    return value;
  }
}
