package org.maiashare.consent;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.UriType;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Period;
import org.maiashare.fhir.Periods;

/** {@code $explain-access} and {@code $preview-consent} on a Patient. */
public final class AccessOperations {

  private final PersonSituations situations;

  public AccessOperations(PersonSituations situations) {
    this.situations = situations;
  }

  /** Who sees what, since when, on what ground, until when (CSP R.1110-3). */
  @Operation(name = "$explain-access", typeName = "Patient", idempotent = true)
  public Parameters explainAccess(
      @IdParam IdType patient,
      @OperationParam(name = "requester", min = 0, max = 1) @Nullable UriType requester,
      @OperationParam(name = "at", min = 0, max = 1) @Nullable DateTimeType at) {
    Optional<WantedRequester> wanted =
        Optional.ofNullable(requester).map(it -> WantedRequester.of(it.getValueAsString()));
    Optional<Instant> time = Optional.ofNullable(at).map(AccessOperations::instant);
    return situations.ask(
        patient.getIdPart(),
        situation -> {
          AccessTable table = new AccessTable(situation, time);
          return wanted.map(table::of).orElseGet(table::ofEveryone);
        });
  }

  private static Instant instant(DateTimeType at) {
    return Periods.of(at)
        .map(Period::from)
        .orElseThrow(() -> new InvalidRequestException("at: dateTime"));
  }

  /** Who would gain and lose what by a consent, before it is filed (CSP D.1110-3-1). */
  @Operation(name = "$preview-consent", typeName = "Patient", idempotent = true)
  public Parameters previewConsent(
      @IdParam IdType patient,
      @OperationParam(name = "consent", min = 1, max = 1) @Nullable Consent consent) {
    if (consent == null) {
      throw new InvalidRequestException("consent: Consent");
    }
    return situations.ask(
        patient.getIdPart(), consent, drafted -> new ConsentEffect(drafted).written());
  }
}
