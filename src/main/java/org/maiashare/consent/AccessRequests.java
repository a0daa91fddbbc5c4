package org.maiashare.consent;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.maiashare.consent.AccessAnswer.Accepted;
import org.maiashare.consent.AccessAnswer.Declined;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.SecurityLabels;
import org.maiashare.fhir.SentTraits;

/**
 * {@code Patient/$request-access} and {@code Task/[id]/$answer-access}. Whoever asks gets one and
 * the same answer, whether the person exists or not and whatever they choose; who accepts files the
 * person's consent (CSP L.1110-4 III §2, D.1110-3-1).
 */
public final class AccessRequests {

  private static final String FRENCH =
      "Votre demande est prise en compte. Si nous connaissons cette personne, elle-même ou qui"
          + " veille sur son dossier décidera. Vous verrez le dossier si la demande est acceptée ;"
          + " rien d'autre ne vous sera répondu.";
  private static final String ENGLISH =
      "Your request is taken. If we know this person, they or whoever watches over their record"
          + " will decide. You will see the record if the request is accepted; there will be no"
          + " other answer.";

  private final AccessDesk desk;

  public AccessRequests(AccessDesk desk) {
    this.desk = desk;
  }

  /** Asks for access to the record of whoever has these traits. */
  @Operation(name = "$request-access", typeName = "Patient")
  public Parameters requestAccess(
      @OperationParam(name = SentTraits.BIRTH_FAMILY_NAME, max = 1) @Nullable StringType family,
      @OperationParam(name = SentTraits.BIRTH_GIVEN_NAMES, max = 1) @Nullable StringType given,
      @OperationParam(name = SentTraits.SEX, max = 1) @Nullable CodeType sex,
      @OperationParam(name = SentTraits.BIRTH_DATE, max = 1) @Nullable DateType born,
      @OperationParam(name = SentTraits.BIRTHPLACE, max = 1) @Nullable StringType place,
      @OperationParam(name = "reason", min = 1, max = 1) @Nullable StringType reason,
      @OperationParam(name = "until", max = 1) @Nullable DateType until,
      RequestDetails request) {
    String written = text(reason).orElse("");
    if (!AccessWish.isReason(written)) {
      throw new InvalidRequestException("reason: string, 10-500");
    }
    desk.take(
        new AccessWish(
            SentTraits.of(family, given, sex, born, place),
            written,
            Optional.ofNullable(until).map(AccessRequests::day)),
        request);
    Parameters answer = new Parameters();
    answer.addParameter("french", new StringType(FRENCH));
    answer.addParameter("english", new StringType(ENGLISH));
    return answer;
  }

  /** Accepts or declines. */
  @Operation(name = "$answer-access", typeName = "Task")
  public Parameters answerAccess(
      @IdParam IdType task,
      @OperationParam(name = "accept", min = 1, max = 1) @Nullable BooleanType accept,
      @OperationParam(name = "until", max = 1) @Nullable DateType until,
      @OperationParam(name = "category") @Nullable List<Coding> categories,
      @OperationParam(name = "informed", max = 1) @Nullable BooleanType informed,
      @OperationParam(name = "evidence", max = 1) @Nullable StringType evidence,
      RequestDetails request) {
    if (accept == null || accept.getValue() == null) {
      throw new InvalidRequestException("accept: boolean");
    }
    AccessAnswer wanted =
        accept.getValue()
            ? accepted(until, categories == null ? List.of() : categories, informed, evidence)
            : new Declined();
    AnsweredRequest answered = desk.answer(task.getIdPart(), wanted, request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("request").setResource(answered.task());
    answered
        .consent()
        .ifPresent(consent -> answer.addParameter().setName("consent").setResource(consent));
    return answer;
  }

  private static Accepted accepted(
      @Nullable DateType until,
      List<Coding> categories,
      @Nullable BooleanType informed,
      @Nullable StringType evidence) {
    if (informed == null || !Boolean.TRUE.equals(informed.getValue())) {
      throw new InvalidRequestException("informed: true (CSP D.1110-3-1)");
    }
    if (until == null) {
      throw new InvalidRequestException("until: YYYY-MM-DD");
    }
    Set<DataCategory> opened =
        categories.stream().map(AccessRequests::category).collect(Collectors.toSet());
    return new Accepted(day(until), opened, text(evidence).filter(AccessWish::isReason));
  }

  private static DataCategory category(Coding coding) {
    return SecurityLabels.category(coding)
        .orElseThrow(() -> new InvalidRequestException("category: data-category"));
  }

  private static LocalDate day(DateType date) {
    try {
      return LocalDate.parse(String.valueOf(date.getValueAsString()));
    } catch (DateTimeParseException wrong) {
      throw new InvalidRequestException("until: YYYY-MM-DD");
    }
  }

  private static Optional<String> text(@Nullable StringType sent) {
    return Optional.ofNullable(sent).map(StringType::getValue).map(String::strip);
  }
}
