package org.maiashare.fhir;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;

/**
 * Whether the person can decide for themself. They can, unless the last active privacy choice says
 * that another chose in their place and a professional recorded it (Civil Code 459; L.1111-6): no
 * relative makes the person unable by their own word.
 */
final class Capacity {

  private Capacity() {}

  static boolean ableToDecide(PersonId person, List<Consent> consents) {
    Instant unable = last(consents.stream().filter(Capacity::statesInability).toList());
    Instant able = last(consents.stream().filter(consent -> isGivenBy(person, consent)).toList());
    return unable.equals(Instant.MIN) || !unable.isAfter(able);
  }

  private static Instant last(List<Consent> consents) {
    return consents.stream()
        .filter(consent -> consent.getStatus() == ConsentState.ACTIVE)
        .flatMap(consent -> Periods.of(consent.getDateTimeElement()).map(Period::from).stream())
        .max(Instant::compareTo)
        .orElse(Instant.MIN);
  }

  private static boolean statesInability(Consent consent) {
    Optional<String> reason =
        Optional.ofNullable(consent.getExtensionByUrl(Extensions.ON_BEHALF))
            .flatMap(it -> Codings.ofValue(it, CodeSystems.ON_BEHALF_REASON));
    return reason.isPresent() && isRecordedByProfessional(consent);
  }

  private static boolean isRecordedByProfessional(Consent consent) {
    Extension recorder = consent.getExtensionByUrl(Extensions.CONSENT_RECORDER);
    return recorder != null
        && recorder.getValue() instanceof Reference reference
        && ResourceReference.of(reference)
            .filter(named -> named.isA("Practitioner") || named.isA("PractitionerRole"))
            .isPresent();
  }

  private static boolean isGivenBy(PersonId person, Consent consent) {
    return consent.getPerformer().size() == 1
        && Parties.isPerson(consent.getPerformerFirstRep(), person);
  }
}
