package org.maiashare.emergency;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.PersonSought;
import org.maiashare.fhir.SentTraits;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/**
 * {@code $break-glass}: on a Patient whose id is known, or on all with the five traits of the INS
 * (model: CSP L.1111-17). The answer names the categories that every emergency access opens, not
 * those that this person leaves open: an opposition is never visible to whom it names.
 */
public final class BreakGlass {

  private final Emergencies emergencies;

  public BreakGlass(Emergencies emergencies) {
    this.emergencies = emergencies;
  }

  /** Opens the access and says until when. */
  @Operation(name = "$break-glass", typeName = "Patient")
  public Parameters breakGlass(
      @IdParam(optional = true) @Nullable IdType patient,
      @OperationParam(name = "reason", min = 1, max = 1) @Nullable StringType reason,
      @OperationParam(name = "unable-to-consent", min = 1, max = 1) @Nullable BooleanType unable,
      @OperationParam(name = SentTraits.BIRTH_FAMILY_NAME, max = 1) @Nullable StringType family,
      @OperationParam(name = SentTraits.BIRTH_GIVEN_NAMES, max = 1) @Nullable StringType given,
      @OperationParam(name = SentTraits.SEX, max = 1) @Nullable CodeType sex,
      @OperationParam(name = SentTraits.BIRTH_DATE, max = 1) @Nullable DateType born,
      @OperationParam(name = SentTraits.BIRTHPLACE, max = 1) @Nullable StringType place,
      RequestDetails request) {
    if (unable == null || unable.getValue() == null) {
      throw new InvalidRequestException("unable-to-consent: boolean");
    }
    PersonSought sought =
        patient == null || !patient.hasIdPart()
            ? new PersonSought.ByTraits(SentTraits.of(family, given, sex, born, place))
            : new PersonSought.ById(patient.getIdPart());
    return answer(
        emergencies.open(new EmergencyCall(sought, written(reason), unable.getValue()), request));
  }

  private static String written(@Nullable StringType reason) {
    String text = reason == null || reason.getValue() == null ? "" : reason.getValue().strip();
    if (!EmergencyCall.isReason(text)) {
      throw new InvalidRequestException("reason: string, 10-500");
    }
    return text;
  }

  private static Parameters answer(OpenedEmergency opened) {
    Parameters answer = new Parameters();
    answer
        .addParameter()
        .setName("patient")
        .setValue(new Reference("Patient/" + opened.person().value()));
    answer.addParameter().setName("until").setValue(Moments.dateTime(opened.period().until()));
    for (DataCategory category : EmergencyAccess.OPENS) {
      Words words = Wording.of(category);
      answer
          .addParameter()
          .setName("category")
          .setValue(new Coding(CodeSystems.DATA_CATEGORY, category.name(), words.both()));
    }
    Words told = EmergencySentences.toTheRequester(opened.period());
    answer.addParameter().setName("french").setValue(new StringType(told.french()));
    answer.addParameter().setName("english").setValue(new StringType(told.english()));
    return answer;
  }
}
