package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Written;

class CategoryTableTest {

  @ParameterizedTest
  @CsvSource({
    "Patient, ADM",
    "RelatedPerson, ADM",
    "Coverage, SOC",
    "CarePlan, PLAN",
    "Goal, PLAN",
    "Appointment, PLAN",
    "CareTeam, COORD",
    "EpisodeOfCare, COORD",
    "Consent, CONSENT",
    "Task, REF",
    "Condition, MED",
    "Observation, MED",
    "Encounter, MED",
    "ServiceRequest, MED",
    "DocumentReference, MED",
    "QuestionnaireResponse, MED",
    "Communication, MED",
    "Flag, MED",
    "MedicationStatement, MED",
    "ImagingStudy, MED",
    "Basic, MED"
  })
  void followsTheTypeAndIsHealthDataWhereNothingElseIsSaid(String type, DataCategory category) {
    assertThat(CategoryTable.of(Written.json("{'resourceType':'" + type + "'}")))
        .isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "Observation,           category, hl7,   observation-category,   social-history, SOC",
    "Observation,           category, hl7,   observation-category,   survey,         MED",
    "Observation,           code,     ours,  aggir-variable,         gir,            AUT",
    "Observation,           code,     loinc, '',                     54522-8,        AUT",
    "Flag,                  category, hl7,   flag-category,          safety,         ALERT",
    "Flag,                  category, hl7,   flag-category,          clinical,       MED",
    "Communication,         category, hl7,   communication-category, alert,          ALERT",
    "Communication,         category, hl7,   communication-category, notification,   NOTE",
    "Communication,         category, ours,  task-kind,              emergency-review, CONSENT",
    "Communication,         category, hl7,   communication-category, instruction,    MED",
    "ServiceRequest,        code,     ours,  referral-kind,          respite,        REF",
    "Task,                  code,     ours,  task-kind,              access-request, CONSENT",
    "Encounter,             type,     ours,  visit-kind,             home-help,      PLAN",
    "Encounter,             type,     ours,  visit-kind,             nursing,        MED",
    "DocumentReference,     type,     note,  '',                     GEN,            NOTE",
    "DocumentReference,     type,     loinc, '',                     83981-1,        SOC",
    "DocumentReference,     type,     loinc, '',                     88348-8,        SOC",
    "DocumentReference,     type,     loinc, '',                     28653-4,        SOC",
    "DocumentReference,     type,     loinc, '',                     34842-5,        AUT",
    "DocumentReference,     type,     loinc, '',                     18776-5,        PLAN",
    "DocumentReference,     type,     loinc, '',                     80788-3,        PLAN",
    "DocumentReference,     type,     loinc, '',                     59284-0,        CONSENT",
    "DocumentReference,     type,     loinc, '',                     96349-6,        REF",
    "DocumentReference,     type,     loinc, '',                     11490-0,        MED",
    "Composition,           type,     loinc, '',                     34842-5,        AUT"
  })
  void followsCategoryAndCode(
      String type, String element, String source, String id, String code, DataCategory category) {
    String system =
        switch (source) {
          case "ours" -> "ours:CodeSystem/" + id;
          case "hl7" -> "http://terminology.hl7.org/CodeSystem/" + id;
          case "note" -> CodeSystems.NOTE_TYPE;
          default -> CodeSystems.LOINC;
        };
    String concept = "{'coding':[{'system':'%s','code':'%s'}]}".formatted(system, code);
    boolean single =
        element.equals("code") || (element.equals("type") && !type.equals("Encounter"));
    Resource resource =
        Written.json(
            "{'resourceType':'%s','%s':%s}"
                .formatted(type, element, single ? concept : "[" + concept + "]"));
    assertThat(CategoryTable.of(resource)).isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "Observation, maia-gir, AUT",
    "Observation, maia-aggir-variable, AUT",
    "QuestionnaireResponse, maia-assessment, AUT",
    "ServiceRequest, maia-referral, REF",
    "DocumentReference, maia-liaison-note, NOTE",
    "Observation, vital-signs, MED"
  })
  void followsTheProfile(String type, String profile, DataCategory category) {
    assertThat(
            CategoryTable.of(
                Written.json(
                    "{'resourceType':'%s','meta':{'profile':['ours:StructureDefinition/%s|1']}}"
                        .formatted(type, profile))))
        .isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"aggir|2, AUT", "multidimensional-assessment, AUT", "aggir-of-another, MED"})
  void followsTheQuestionnaire(String form, DataCategory category) {
    assertThat(
            CategoryTable.of(
                Written.json(
                    "{'resourceType':'QuestionnaireResponse','questionnaire':'ours:Questionnaire/%s'}"
                        .formatted(form))))
        .isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({"protection-mandate, LEG", "person-mandate, ADM"})
  void readsProtectionInTheRelatedPerson(String extension, DataCategory category) {
    assertThat(
            CategoryTable.of(
                Written.json(
                    """
                    {'resourceType':'RelatedPerson','extension':[
                      {'url':'ours:StructureDefinition/%s','extension':[{'url':'x','valueString':'y'}]}]}
                    """
                        .formatted(extension))))
        .isEqualTo(category);
  }
}
