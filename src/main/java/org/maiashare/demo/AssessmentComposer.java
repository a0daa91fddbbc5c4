package org.maiashare.demo;

import java.util.List;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.maiashare.demo.CareSource.Assessment;

/** The GIR and, where given, the ten discriminating AGGIR variables it comes from. */
final class AssessmentComposer {

  private static final String CODES = "aggir-variable";
  private static final List<String> VARIABLES =
      List.of(
          "coherence",
          "orientation",
          "washing",
          "dressing",
          "eating",
          "elimination",
          "transfers",
          "indoor-mobility",
          "outdoor-mobility",
          "alerting");

  private AssessmentComposer() {}

  static void compose(PersonRecord record) {
    List<Assessment> assessments = record.person().assessments();
    for (int index = 0; index < assessments.size(); index++) {
      add(record, PersonRecord.numbered("gir", index), assessments.get(index));
    }
  }

  private static void add(PersonRecord record, String key, Assessment assessment) {
    Observation gir = observation(record, "maia-gir", "gir", assessment);
    gir.setValue(new IntegerType(assessment.gir()));
    for (int index = 0; index < assessment.variables().length(); index++) {
      String code = VARIABLES.get(index);
      String letter = assessment.variables().substring(index, index + 1);
      Observation variable = observation(record, "maia-aggir-variable", code, assessment);
      variable.setValue(Terminology.ownConcept("aggir-modality", letter));
      gir.addHasMember(record.transaction().add(key + "/" + code, variable));
    }
    record.transaction().add(key, gir);
  }

  private static Observation observation(
      PersonRecord record, String profile, String code, Assessment assessment) {
    Observation observation = Profiles.claim(new Observation(), profile);
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(Terminology.concept("observation-category#survey"));
    observation.setCode(Terminology.ownConcept(CODES, code));
    observation.setSubject(record.patient());
    observation.setEffective(record.timeline().dateTime(assessment.on()));
    observation.addPerformer(record.directory().role(assessment.by()));
    return observation;
  }
}
