package org.maiashare.decision;

import java.util.Objects;

/** The person of trust the person designated (CSP L.1111-6, CASF L.311-5-1). */
public record TrustedPersonDesignation(RelatedPersonId trustedPerson, Period period)
    implements Fact {
  public TrustedPersonDesignation {
    Objects.requireNonNull(trustedPerson);
    Objects.requireNonNull(period);
  }
}
