package org.maiashare.cells;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DocumentManifest;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Codings;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.Referrals;

/**
 * The data category of a resource, from its type, profile, category and code. Whatever no line
 * speaks of is health data.
 */
final class CategoryTable {

  /** Types whose category does not depend on their content. */
  private static final Map<String, DataCategory> BY_TYPE =
      Map.ofEntries(
          Map.entry("Patient", DataCategory.ADM),
          Map.entry("Coverage", DataCategory.SOC),
          Map.entry("CoverageEligibilityRequest", DataCategory.SOC),
          Map.entry("CoverageEligibilityResponse", DataCategory.SOC),
          Map.entry("EnrollmentRequest", DataCategory.SOC),
          Map.entry("EnrollmentResponse", DataCategory.SOC),
          Map.entry("CarePlan", DataCategory.PLAN),
          Map.entry("Goal", DataCategory.PLAN),
          Map.entry("Appointment", DataCategory.PLAN),
          Map.entry("AppointmentResponse", DataCategory.PLAN),
          Map.entry("Schedule", DataCategory.PLAN),
          Map.entry("Slot", DataCategory.PLAN),
          Map.entry("CareTeam", DataCategory.COORD),
          Map.entry("EpisodeOfCare", DataCategory.COORD),
          Map.entry("Consent", DataCategory.CONSENT));

  /** Types of documents (LOINC). */
  private static final Map<String, DataCategory> BY_DOCUMENT_TYPE =
      Map.ofEntries(
          Map.entry("83981-1", DataCategory.SOC),
          Map.entry("88348-8", DataCategory.SOC),
          Map.entry("28653-4", DataCategory.SOC),
          Map.entry("34842-5", DataCategory.AUT),
          Map.entry("18776-5", DataCategory.PLAN),
          Map.entry("80788-3", DataCategory.PLAN),
          Map.entry("59284-0", DataCategory.CONSENT),
          Map.entry("96349-6", DataCategory.REF));

  /** Types whose category is read in their content. */
  private static final Map<String, Function<Resource, DataCategory>> BY_CONTENT =
      Map.ofEntries(
          line(RelatedPerson.class, CategoryTable::relatedPerson),
          line(Observation.class, CategoryTable::observation),
          line(QuestionnaireResponse.class, CategoryTable::answers),
          line(Flag.class, CategoryTable::flag),
          line(Communication.class, CategoryTable::communication),
          line(DocumentReference.class, CategoryTable::document),
          line(Composition.class, it -> document(List.of(it.getType()))),
          line(DocumentManifest.class, it -> document(List.of(it.getType()))),
          line(ServiceRequest.class, CategoryTable::request),
          line(Task.class, CategoryTable::task),
          line(Encounter.class, CategoryTable::encounter));

  private static final List<String> ASSESSMENT_FORMS =
      List.of(
          Canonical.BASE + "/Questionnaire/aggir",
          Canonical.BASE + "/Questionnaire/multidimensional-assessment");

  private CategoryTable() {}

  static DataCategory of(Resource resource) {
    String type = resource.fhirType();
    Function<Resource, DataCategory> reading = BY_CONTENT.get(type);
    return reading == null ? BY_TYPE.getOrDefault(type, DataCategory.MED) : reading.apply(resource);
  }

  private static <R extends Resource> Map.Entry<String, Function<Resource, DataCategory>> line(
      Class<R> type, Function<R, DataCategory> reading) {
    return Map.entry(type.getSimpleName(), resource -> reading.apply(type.cast(resource)));
  }

  private static DataCategory relatedPerson(RelatedPerson relative) {
    return relative.hasExtension(Extensions.PROTECTION_MANDATE)
        ? DataCategory.LEG
        : DataCategory.ADM;
  }

  private static DataCategory observation(Observation observation) {
    List<CodeableConcept> code = List.of(observation.getCode());
    boolean autonomy =
        Profiles.claims(observation, Profiles.GIR)
            || Profiles.claims(observation, Profiles.AGGIR_VARIABLE)
            || Codings.hasAny(code, CodeSystems.AGGIR_VARIABLE)
            || Codings.has(code, CodeSystems.LOINC, "54522-8", "47420-5");
    if (autonomy) {
      return DataCategory.AUT;
    }
    boolean social =
        Codings.has(observation.getCategory(), CodeSystems.OBSERVATION_CATEGORY, "social-history");
    return social ? DataCategory.SOC : DataCategory.MED;
  }

  private static DataCategory answers(QuestionnaireResponse answers) {
    String form = answers.getQuestionnaire();
    boolean assessment =
        Profiles.claims(answers, Profiles.ASSESSMENT)
            || (form != null
                && ASSESSMENT_FORMS.stream()
                    .anyMatch(it -> form.equals(it) || form.startsWith(it + "|")));
    return assessment ? DataCategory.AUT : DataCategory.MED;
  }

  private static DataCategory flag(Flag flag) {
    return Codings.has(flag.getCategory(), CodeSystems.FLAG_CATEGORY, "safety")
        ? DataCategory.ALERT
        : DataCategory.MED;
  }

  /** What is said about an access request, an emergency or a renewal concerns consents. */
  private static DataCategory communication(Communication communication) {
    List<CodeableConcept> category = communication.getCategory();
    if (Codings.hasAny(category, CodeSystems.TASK_KIND)) {
      return DataCategory.CONSENT;
    }
    if (Codings.has(category, CodeSystems.COMMUNICATION_CATEGORY, "alert")) {
      return DataCategory.ALERT;
    }
    boolean note =
        Codings.hasAny(category, CodeSystems.NOTE_TYPE)
            || Codings.has(
                category, CodeSystems.COMMUNICATION_CATEGORY, "notification", "reminder");
    return note ? DataCategory.NOTE : DataCategory.MED;
  }

  private static DataCategory document(DocumentReference document) {
    return Profiles.claims(document, Profiles.LIAISON_NOTE)
        ? DataCategory.NOTE
        : document(List.of(document.getType()));
  }

  /** A document of several types is health data as soon as one of them is. */
  private static DataCategory document(Collection<CodeableConcept> type) {
    if (Codings.hasAny(type, CodeSystems.NOTE_TYPE)) {
      return DataCategory.NOTE;
    }
    Stream<DataCategory> categories =
        Codings.codes(type, CodeSystems.LOINC)
            .map(code -> BY_DOCUMENT_TYPE.getOrDefault(code, DataCategory.MED));
    List<DataCategory> distinct = categories.distinct().toList();
    return distinct.size() == 1 ? distinct.get(0) : DataCategory.MED;
  }

  private static DataCategory request(ServiceRequest request) {
    return Referrals.isReferral(request) ? DataCategory.REF : DataCategory.MED;
  }

  /** Tasks about an access request, an emergency review or a renewal concern consents. */
  private static DataCategory task(Task task) {
    return Codings.hasAny(List.of(task.getCode()), CodeSystems.TASK_KIND)
        ? DataCategory.CONSENT
        : DataCategory.REF;
  }

  /** A home visit tells when who comes; nursing and therapy tell why. */
  private static DataCategory encounter(Encounter encounter) {
    List<String> kinds =
        Codings.codes(encounter.getType(), CodeSystems.VISIT_KIND).distinct().toList();
    boolean health = kinds.contains("nursing") || kinds.contains("therapy");
    return kinds.isEmpty() || health ? DataCategory.MED : DataCategory.PLAN;
  }
}
