package org.maiashare.server;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.maiashare.decision.Actor;
import org.maiashare.decision.CaregiverMandate;
import org.maiashare.decision.MandateScope;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProtectionMeasure;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.RepresentationMandate;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.TrustedPersonDesignation;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/** The relatives of a scenario, in the one quality that a RelatedPerson states. */
final class ScenarioRelatives {

  private static final Map<ProtectionMeasure, String> MEASURES =
      Map.of(
          ProtectionMeasure.GUARDIANSHIP, "guardianship",
          ProtectionMeasure.CURATORSHIP, "curatorship",
          ProtectionMeasure.SAFEGUARD, "judicial-safeguard",
          ProtectionMeasure.FAMILY_HABILITATION, "family-authorisation",
          ProtectionMeasure.PARENTAL_AUTHORITY, "parental-authority",
          ProtectionMeasure.FUTURE_PROTECTION_MANDATE, "future-protection-mandate");

  private final Scenario scenario;
  private final ScenarioTime time;

  ScenarioRelatives(Scenario scenario, ScenarioTime time) {
    this.scenario = scenario;
    this.time = time;
  }

  /** Files everyone and tells the identifier that a token names them by. */
  void add(ScenarioNames names, Map<RelatedPersonId, String> identifiers) {
    for (RelatedPersonId who : everyone()) {
      String identifier = UUID.randomUUID().toString();
      identifiers.put(who, Canonical.RELATED_PERSON_IDENTIFIERS + "|" + identifier);
      RelatedPerson relative = relative(who);
      relative.addIdentifier().setSystem(Canonical.RELATED_PERSON_IDENTIFIERS).setValue(identifier);
      relative.setPatient(names.of(ScenarioRecord.PERSON));
      names.add(Party.of(who), relative);
    }
  }

  private Set<RelatedPersonId> everyone() {
    Set<RelatedPersonId> all = new LinkedHashSet<>();
    for (Actor actor : scenario.actors().values()) {
      if (actor instanceof Actor.Relative it) {
        all.add(it.relatedPerson());
      }
    }
    return all;
  }

  private RelatedPerson relative(RelatedPersonId who) {
    List<RelatedPerson> qualities = new ArrayList<>();
    for (CaregiverMandate fact : scenario.facts().all(CaregiverMandate.class)) {
      if (fact.caregiver().equals(who)) {
        qualities.add(mandated("maia-caregiver", "CAREGIVER", fact.period()));
      }
    }
    for (TrustedPersonDesignation fact : scenario.facts().all(TrustedPersonDesignation.class)) {
      if (fact.trustedPerson().equals(who)) {
        qualities.add(mandated("maia-trusted-person", "NOK", fact.period()));
      }
    }
    for (RepresentationMandate fact : scenario.facts().all(RepresentationMandate.class)) {
      if (fact.holder().equals(Party.of(who))) {
        qualities.add(protecting(fact));
      }
    }
    if (qualities.size() > 1) {
      throw new NotOverHttpException("a RelatedPerson states one quality");
    }
    return qualities.isEmpty() ? relative("maia-caregiver", "CAREGIVER") : qualities.get(0);
  }

  static RelatedPerson relative(String profile, String role) {
    RelatedPerson relative = new RelatedPerson();
    relative.getMeta().addProfile(Profiles.of(profile));
    relative.setActive(true);
    relative.addRelationship(concept(CodeSystems.CONTACT_ROLE, role));
    relative.addName().setFamily("Essai").addGiven("Dominique");
    relative.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("0199000000");
    return relative;
  }

  private RelatedPerson mandated(String profile, String role, Period period) {
    RelatedPerson relative = relative(profile, role);
    Extension mandate = relative.addExtension().setUrl(Extensions.PERSON_MANDATE);
    mandate.addExtension("givenOn", time.at(period.from()));
    if (!period.until().equals(Instant.MAX)) {
      mandate.addExtension("withdrawnOn", time.at(period.until()));
    }
    return relative;
  }

  private RelatedPerson protecting(RepresentationMandate fact) {
    RelatedPerson relative = relative("maia-legal-representative", "GUARD");
    relative.addExtension(
        mandate(
            MEASURES.getOrDefault(fact.measure(), ""),
            fact.mode().name().toLowerCase(Locale.ROOT),
            fact.scopes().toArray(MandateScope[]::new)));
    relative.setPeriod(time.period(fact.period()));
    return relative;
  }

  static Extension mandate(String measure, String mode, MandateScope... scopes) {
    Extension mandate = new Extension(Extensions.PROTECTION_MANDATE);
    mandate.addExtension("measure", coding(CodeSystems.PROTECTION_MEASURE, measure));
    for (MandateScope scope : scopes) {
      String code = scope.name().toLowerCase(Locale.ROOT);
      mandate.addExtension("scope", coding(CodeSystems.PROTECTION_SCOPE, code));
    }
    mandate.addExtension("mode", coding(CodeSystems.PROTECTION_MODE, mode));
    return mandate;
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }
}
