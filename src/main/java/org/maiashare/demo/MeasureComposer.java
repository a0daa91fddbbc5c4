package org.maiashare.demo;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.maiashare.demo.CareSource.Measure;
import org.maiashare.demo.CareSource.Social;

/** Vital signs, and observations of the social situation. */
final class MeasureComposer {

  private static final String SYSTOLIC = "8480-6";
  private static final String DIASTOLIC = "8462-4";
  private static final String SOCIAL_HISTORY = "29762-2";

  private MeasureComposer() {}

  static void compose(PersonRecord record) {
    List<Measure> measures = record.person().measures();
    for (int index = 0; index < measures.size(); index++) {
      measure(record, PersonRecord.numbered("measure", index), measures.get(index));
    }
    List<Social> social = record.person().social();
    for (int index = 0; index < social.size(); index++) {
      social(record, PersonRecord.numbered("social", index), social.get(index));
    }
  }

  private static void measure(PersonRecord record, String key, Measure measure) {
    MeasureKind kind = measure.kind();
    Observation observation =
        observation(record, "vital-signs", kind.loinc(), measure.on(), measure.by());
    observation.getCode().setText(kind.label());
    BigDecimal second = measure.second();
    if (second == null) {
      observation.setValue(quantity(kind, measure.value()));
    } else {
      observation.addComponent().setCode(loinc(SYSTOLIC)).setValue(quantity(kind, measure.value()));
      observation.addComponent().setCode(loinc(DIASTOLIC)).setValue(quantity(kind, second));
    }
    record.add(key, observation, List.of());
  }

  private static void social(PersonRecord record, String key, Social social) {
    Observation observation =
        observation(record, "social-history", SOCIAL_HISTORY, social.on(), social.by());
    observation.getCode().setText(social.title());
    observation.setValue(new CodeableConcept().setText(social.text()));
    record.add(key, observation, social.labels());
  }

  private static Observation observation(
      PersonRecord record, String category, String code, RelativeTime on, String by) {
    Observation observation = new Observation();
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(Terminology.concept("observation-category#" + category));
    observation.setCode(loinc(code));
    observation.setSubject(record.patient());
    observation.setEffective(record.timeline().dateTime(on));
    observation.addPerformer(record.directory().role(by));
    return observation;
  }

  private static Quantity quantity(MeasureKind kind, BigDecimal value) {
    return new Quantity()
        .setValue(value)
        .setUnit(kind.unit())
        .setSystem("http://unitsofmeasure.org")
        .setCode(kind.ucum());
  }

  private static CodeableConcept loinc(String code) {
    return Terminology.concept("LOINC#" + code);
  }
}
