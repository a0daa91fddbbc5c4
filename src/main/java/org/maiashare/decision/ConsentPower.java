package org.maiashare.decision;

import java.util.List;

/**
 * Who may consent for a person: the person; when they cannot, the representative who may decide on
 * personal matters; failing that, the trusted person (Civil Code 459, CSP L.1111-6).
 */
final class ConsentPower {

  private ConsentPower() {}

  /** Whether the performer of a consent had the power to give it. */
  static boolean holds(ConsentDirective consent, PersonFacts facts) {
    if (consent.performer().equals(Party.of(facts.person()))) {
      return true;
    }
    if (facts.ableToDecide()) {
      return false;
    }
    List<RepresentationMandate> representatives =
        facts.all(RepresentationMandate.class).stream()
            .filter(RepresentationMandate::mayConsent)
            .filter(mandate -> mandate.period().contains(consent.givenAt()))
            .toList();
    if (!representatives.isEmpty()) {
      return representatives.stream()
          .anyMatch(mandate -> mandate.holder().equals(consent.performer()));
    }
    return facts.all(TrustedPersonDesignation.class).stream()
        .filter(designation -> designation.period().contains(consent.givenAt()))
        .anyMatch(designation -> Party.of(designation.trustedPerson()).equals(consent.performer()));
  }
}
