package org.maiashare.demo;

import java.util.List;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;
import org.maiashare.demo.CareSource.Allergy;
import org.maiashare.demo.CareSource.Medication;
import org.maiashare.demo.CareSource.Stay;

/** Health data: problems, medicines, allergies, stays in hospital. */
final class HealthComposer {

  private HealthComposer() {}

  static void compose(PersonRecord record) {
    PersonSource person = record.person();
    for (int index = 0; index < person.conditions().size(); index++) {
      condition(record, PersonRecord.numbered("condition", index), person.conditions().get(index));
    }
    for (int index = 0; index < person.medications().size(); index++) {
      medication(
          record, PersonRecord.numbered("medication", index), person.medications().get(index));
    }
    for (int index = 0; index < person.allergies().size(); index++) {
      allergy(record, PersonRecord.numbered("allergy", index), person.allergies().get(index));
    }
    person.stays().forEach(stay -> stay(record, stay));
  }

  private static void condition(PersonRecord record, String key, CareSource.Condition problem) {
    Condition condition = new Condition();
    RelativeTime ended = problem.ended();
    condition.setClinicalStatus(
        Terminology.hl7Concept("condition-clinical", ended == null ? "active" : "resolved"));
    condition.setVerificationStatus(Terminology.hl7Concept("condition-ver-status", "confirmed"));
    condition.addCategory(Terminology.hl7Concept("condition-category", "problem-list-item"));
    condition.setCode(Terminology.concept(problem.code()).setText(problem.label()));
    condition.setSubject(record.patient());
    condition.setOnset(record.timeline().dateTime(problem.since()));
    if (ended != null) {
      condition.setAbatement(record.timeline().dateTime(ended));
    }
    condition.setRecordedDateElement(record.timeline().dateTime(problem.since()));
    condition.setAsserter(record.directory().role(problem.by()));
    record.add(key, condition, problem.labels());
  }

  private static void medication(PersonRecord record, String key, Medication medicine) {
    MedicationStatement statement = new MedicationStatement();
    statement.setStatus(MedicationStatementStatus.ACTIVE);
    statement.setMedication(Terminology.concept(medicine.code()).setText(medicine.label()));
    statement.setSubject(record.patient());
    statement.setEffective(record.timeline().period(medicine.since(), null));
    statement.setDateAssertedElement(record.timeline().dateTime(medicine.since()));
    statement.setInformationSource(record.directory().role(medicine.by()));
    statement.addDosage().setText(medicine.dosage());
    record.add(key, statement, medicine.labels());
  }

  private static void allergy(PersonRecord record, String key, Allergy source) {
    AllergyIntolerance allergy = new AllergyIntolerance();
    allergy.setClinicalStatus(Terminology.hl7Concept("allergyintolerance-clinical", "active"));
    allergy.setVerificationStatus(
        Terminology.hl7Concept("allergyintolerance-verification", "confirmed"));
    allergy.setCode(new CodeableConcept().setText(source.label()));
    allergy.setPatient(record.patient());
    allergy.setRecordedDateElement(record.timeline().dateTime(source.since()));
    allergy.setAsserter(record.directory().role(source.by()));
    allergy.addReaction().addManifestation().setText(source.reaction());
    record.add(key, allergy, List.of());
  }

  private static void stay(PersonRecord record, Stay stay) {
    Encounter encounter = new Encounter();
    encounter.setStatus(
        stay.until() == null ? EncounterStatus.INPROGRESS : EncounterStatus.FINISHED);
    encounter.setClass_(Terminology.coding("ActCode#IMP"));
    encounter.setSubject(record.patient());
    encounter.setPeriod(record.timeline().period(stay.from(), stay.until()));
    encounter.addReasonCode().setText(stay.reason());
    encounter.setServiceProvider(record.directory().organisation(stay.organisation()));
    record.transaction().add(stay.key(), encounter);
  }
}
