package org.maiashare.decision;

import java.util.List;
import java.util.Optional;

/**
 * Who may consent for a person: the person; when they cannot, the representative who may decide on
 * personal matters; failing that, the trusted person (Civil Code 459, CSP L.1111-6).
 */
final class ConsentPower {
  private static final Finding PERSON_DECIDES =
      new Finding(
          "person-decides",
          "La personne est en mesure de décider : elle consent elle-même.",
          "The person is able to decide: the consent is theirs to give.");
  private static final Finding PROPERTY_ONLY =
      new Finding(
          "property-only",
          "Une mesure qui ne porte que sur les biens ne permet pas de consentir au partage.",
          "A measure over property alone gives no power to consent to sharing.");
  private static final Finding NO_POWER =
      new Finding(
          "no-power-to-consent",
          "Seul le représentant chargé de la personne, à défaut la personne de confiance, peut"
              + " consentir à sa place.",
          "Only the representative for personal matters, failing that the trusted person, may"
              + " consent in the person's place.");

  private ConsentPower() {}

  /** Why the performer of a consent had no power to give it; empty when they had. */
  static Optional<Finding> missing(ConsentDirective consent, PersonFacts facts) {
    if (consent.performer().equals(Party.of(facts.person()))) {
      return Optional.empty();
    }
    List<RepresentationMandate> mandates =
        facts.all(RepresentationMandate.class).stream()
            .filter(mandate -> mandate.period().contains(consent.givenAt()))
            .toList();
    if (!facts.ableToDecide() && holds(consent, mandates, facts)) {
      return Optional.empty();
    }
    boolean overPropertyAlone =
        mandates.stream()
            .filter(mandate -> mandate.holder().equals(consent.performer()))
            .anyMatch(mandate -> !mandate.coversPersonalMatters());
    if (overPropertyAlone) {
      return Optional.of(PROPERTY_ONLY);
    }
    return Optional.of(facts.ableToDecide() ? PERSON_DECIDES : NO_POWER);
  }

  private static boolean holds(
      ConsentDirective consent, List<RepresentationMandate> mandates, PersonFacts facts) {
    List<Party> representatives =
        mandates.stream()
            .filter(RepresentationMandate::mayConsent)
            .map(RepresentationMandate::holder)
            .toList();
    if (!representatives.isEmpty()) {
      return representatives.contains(consent.performer());
    }
    return facts.all(TrustedPersonDesignation.class).stream()
        .filter(designation -> designation.period().contains(consent.givenAt()))
        .anyMatch(designation -> Party.of(designation.trustedPerson()).equals(consent.performer()));
  }
}
