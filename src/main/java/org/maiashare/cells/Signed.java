package org.maiashare.cells;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.QuestionnaireResponse;
import org.hl7.fhir.r4.model.QuestionnaireResponse.QuestionnaireResponseStatus;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.DataCategory;

/**
 * Which assessments, plans and notes are signed: those that are no longer drafts. Marking one as
 * entered in error amends it, so it stays signed.
 */
final class Signed {

  private static final Set<QuestionnaireResponseStatus> UNFINISHED_ANSWERS =
      EnumSet.of(QuestionnaireResponseStatus.INPROGRESS, QuestionnaireResponseStatus.STOPPED);

  private static final Set<ObservationStatus> UNFINISHED_OBSERVATION =
      EnumSet.of(
          ObservationStatus.REGISTERED, ObservationStatus.PRELIMINARY, ObservationStatus.UNKNOWN);

  private static final Set<CarePlanStatus> UNFINISHED_PLAN =
      EnumSet.of(CarePlanStatus.DRAFT, CarePlanStatus.UNKNOWN);

  private Signed() {}

  static boolean isSigned(Resource resource, DataCategory category) {
    if (resource instanceof QuestionnaireResponse answers) {
      return category == DataCategory.AUT && !UNFINISHED_ANSWERS.contains(answers.getStatus());
    }
    if (resource instanceof Observation observation) {
      return category == DataCategory.AUT
          && !UNFINISHED_OBSERVATION.contains(observation.getStatus());
    }
    if (resource instanceof CarePlan plan) {
      return !UNFINISHED_PLAN.contains(plan.getStatus());
    }
    return resource instanceof DocumentReference document && isSigned(document, category);
  }

  /** Liaison notes have no document status: a note is signed when it is filed. */
  private static boolean isSigned(DocumentReference document, DataCategory category) {
    ReferredDocumentStatus status = document.getDocStatus();
    return status == null
        ? category == DataCategory.NOTE
        : status != ReferredDocumentStatus.PRELIMINARY;
  }
}
