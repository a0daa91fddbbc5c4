package org.maiashare.cells;

import java.util.List;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.Period;
import org.maiashare.fhir.ElementPath;
import org.maiashare.fhir.ElementTable;
import org.maiashare.fhir.Periods;

/** When what a resource tells took place or was written: the first element that says it. */
final class TimeTable {

  private static final ElementTable TIMES =
      ElementTable.parse(
          """
          AdverseEvent             | date, recordedDate
          AllergyIntolerance       | recordedDate, onset[x]
          Appointment              | start
          CarePlan                 | period, created
          CareTeam                 | period
          ClinicalImpression       | effective[x], date
          Communication            | sent, received
          Composition              | date
          Condition                | recordedDate, onset[x]
          Consent                  | dateTime
          Coverage                 | period
          DeviceRequest            | authoredOn
          DeviceUseStatement       | timing[x], recordedOn
          DiagnosticReport         | effective[x], issued
          DocumentManifest         | created
          DocumentReference        | date, context.period
          Encounter                | period
          EpisodeOfCare            | period
          FamilyMemberHistory      | date
          Flag                     | period
          Goal                     | statusDate, start[x]
          ImagingStudy             | started
          Immunization             | occurrence[x], recorded
          List                     | date
          Media                    | created[x], issued
          MedicationAdministration | effective[x]
          MedicationDispense       | whenHandedOver, whenPrepared
          MedicationRequest        | authoredOn
          MedicationStatement      | effective[x], dateAsserted
          NutritionOrder           | dateTime
          Observation              | effective[x], issued
          Procedure                | performed[x]
          QuestionnaireResponse    | authored
          RiskAssessment           | occurrence[x]
          ServiceRequest           | authoredOn
          Specimen                 | receivedTime
          Task                     | authoredOn
          """);

  private TimeTable() {}

  /** The stretch of time; a single instant where the resource tells one. */
  static Optional<Period> of(Resource resource) {
    for (ElementPath path : TIMES.of(resource.fhirType())) {
      List<IBase> values = path.values(resource);
      Optional<Period> time = values.stream().flatMap(it -> read(it).stream()).findFirst();
      if (time.isPresent()) {
        return time;
      }
    }
    return Optional.empty();
  }

  private static Optional<Period> read(IBase value) {
    if (value instanceof BaseDateTimeType time) {
      return Periods.of(time);
    }
    return value instanceof org.hl7.fhir.r4.model.Period period
        ? Periods.giving(period)
        : Optional.empty();
  }
}
