package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentProvisionType;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Consent.ProvisionComponent;
import org.maiashare.decision.BaseProtocol;

/** Consents, oppositions and oppositions to emergency access (IHE PCF). */
final class ChoiceComposer {

  private ChoiceComposer() {}

  static void compose(PersonRecord record) {
    record.person().choices().forEach(choice -> add(record, choice));
  }

  private static void add(PersonRecord record, ChoiceSource choice) {
    boolean permits = choice.kind().equals("consent");
    Consent consent = Profiles.claim(new Consent(), "maia-" + choice.kind());
    consent.addExtension(
        Profiles.extension("consent-recorder", record.directory().role(choice.recordedBy())));
    if (permits) {
      consent.addExtension(TeamComposer.informationGiven(record, choice.on(), choice.recordedBy()));
      consent.setSource(evidence(choice));
    }
    consent.setStatus(ConsentState.fromCode(choice.status()));
    consent.setScope(Terminology.hl7Concept("consentscope", "patient-privacy"));
    consent.addCategory(Terminology.concept("LOINC#59284-0"));
    consent.addCategory(Terminology.ownConcept("consent-category", choice.kind()));
    consent.setPatient(record.patient());
    consent.setDateTimeElement(record.timeline().dateTime(choice.on()));
    performer(record, choice, consent);
    consent.addOrganization(record.directory().organisation(choice.organisation()));
    consent.addPolicy().setUri(BaseProtocol.CANONICAL);
    consent.setProvision(provision(record, choice, permits));
    record.transaction().add("choice/" + choice.key(), consent);
  }

  private static void performer(PersonRecord record, ChoiceSource choice, Consent consent) {
    if (choice.performer().isBlank()) {
      consent.addPerformer(record.patient());
    } else {
      consent.addPerformer(record.transaction().to(RelativeComposer.key(choice.performer())));
      consent.addExtension(
          Profiles.extension(
              "on-behalf", Terminology.ownCoding("on-behalf-reason", choice.onBehalf())));
    }
  }

  private static ProvisionComponent provision(
      PersonRecord record, ChoiceSource choice, boolean permits) {
    ProvisionComponent provision = new ProvisionComponent();
    provision.setType(permits ? ConsentProvisionType.PERMIT : ConsentProvisionType.DENY);
    provision.setPeriod(record.timeline().period(choice.on(), choice.until()));
    if (choice.kind().equals("emergency-opposition")) {
      provision.addPurpose(Terminology.coding("ActReason#BTG"));
    }
    for (String actor : choice.actors()) {
      provision
          .addActor()
          .setRole(Terminology.concept("ParticipationType#IRCP"))
          .setReference(record.directory().qualified(actor));
    }
    choice.labels().forEach(label -> provision.addSecurityLabel(Terminology.coding(label)));
    return provision;
  }

  private static Attachment evidence(ChoiceSource choice) {
    return new Attachment()
        .setContentType("text/plain;charset=utf-8")
        .setLanguage("fr")
        .setTitle("Attestation de consentement")
        .setData(choice.text().getBytes(UTF_8));
  }
}
