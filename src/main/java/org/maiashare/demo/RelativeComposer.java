package org.maiashare.demo;

import java.util.Map;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.demo.RelativeSource.Mandate;
import org.maiashare.demo.RelativeSource.Protection;

/** Relatives, trusted persons and legal representatives, with their mandates. */
final class RelativeComposer {

  private static final Map<String, String> PROFILES =
      Map.of(
          "CAREGIVER", "maia-caregiver",
          "NOK", "maia-trusted-person",
          "GUARD", "maia-legal-representative",
          "ECON", "maia-related-person");

  private RelativeComposer() {}

  static String key(String relative) {
    return "relative/" + relative;
  }

  static void compose(PersonRecord record) {
    record.person().relatives().forEach(relative -> add(record, relative));
  }

  private static void add(PersonRecord record, RelativeSource relative) {
    String profile = PROFILES.get(relative.role());
    if (profile == null) {
      throw new IllegalArgumentException("no such role of a relative: " + relative.role());
    }
    RelatedPerson related = Profiles.claim(new RelatedPerson(), profile);
    Mandate mandate = relative.mandate();
    if (mandate != null) {
      related.addExtension(given(record.timeline(), mandate));
    }
    Protection protection = relative.protection();
    if (protection != null) {
      related.addExtension(protection(record.timeline(), protection));
    }
    boolean professional = relative.identifier().isBlank();
    related
        .addIdentifier()
        .setSystem(professional ? Identifiers.IDNPS : Identifiers.RELATED_PERSON)
        .setValue(professional ? relative.idnps() : relative.identifier());
    related.setActive(true).setPatient(record.patient());
    related.addRelationship(Terminology.concept("TRE_R260#" + relative.role()));
    if (!relative.relation().isBlank()) {
      CodeableConcept relation = Terminology.concept("TRE_R216#" + relative.relation());
      related.addRelationship(relation);
    }
    related.addName().setFamily(relative.family()).addGiven(relative.given());
    related.addTelecom(Contact.phone(relative.phone()));
    record.transaction().add(key(relative.key()), related);
  }

  private static Extension given(Timeline timeline, Mandate mandate) {
    Extension extension = Profiles.extension("person-mandate");
    extension.addExtension("givenOn", timeline.dateTime(mandate.given()));
    RelativeTime withdrawn = mandate.withdrawn();
    if (withdrawn != null) {
      extension.addExtension("withdrawnOn", timeline.dateTime(withdrawn));
    }
    return extension;
  }

  private static Extension protection(Timeline timeline, Protection protection) {
    Extension extension = Profiles.extension("protection-mandate");
    extension.addExtension(
        "measure", Terminology.ownCoding("protection-measure", protection.measure()));
    for (String scope : protection.scope()) {
      extension.addExtension("scope", Terminology.ownCoding("protection-scope", scope));
    }
    extension.addExtension("mode", Terminology.ownCoding("protection-mode", protection.mode()));
    extension.addExtension("decisionDate", timeline.date(protection.decided()));
    extension.addExtension("court", new StringType(protection.court()));
    return extension;
  }
}
