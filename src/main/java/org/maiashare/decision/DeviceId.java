package org.maiashare.decision;

/** The software of an organisation (FHIR Device). */
public record DeviceId(String value) implements Identifier {
  public DeviceId {
    Identifier.require(value, "device");
  }

  @Override
  public String toString() {
    return value;
  }
}
