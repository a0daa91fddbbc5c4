package org.maiashare.decision;

/** A referral (FHIR ServiceRequest) with its tasks and what it attaches. */
public record ReferralId(String value) implements Identifier {
  public ReferralId {
    Identifier.require(value, "referral");
  }

  @Override
  public String toString() {
    return value;
  }
}
