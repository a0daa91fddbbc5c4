package org.maiashare.server.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.validation.ValidationResult;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseOperationOutcome;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.conformance.ConformanceValidator;
import org.maiashare.conformance.Nonconformity;
import org.maiashare.conformance.SentResource;
import org.maiashare.conformance.ValidationReport;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/**
 * Answers {@code $validate} in our words: what a write would be told, without writing. Nothing that
 * is stored is looked at, but for the resource itself when it is named by its id.
 */
@Interceptor
public final class ValidateAnswers {

  private static final String VALIDATE = "$validate";

  private final FhirContext fhir;
  private final SentBodies bodies;
  private final ConformanceValidator validator;

  ValidateAnswers(FhirContext fhir, SentBodies bodies, ConformanceValidator validator) {
    this.fhir = fhir;
    this.bodies = bodies;
    this.validator = validator;
  }

  /** To validate a deletion would tell what points at the resource; and nothing is deleted. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED)
  public void refuseDeletion(RequestDetails request) {
    if (VALIDATE.equals(request.getOperation()) && "delete".equals(mode(request))) {
      throw new RefusedException(Refusal.NOT_SUPPORTED);
    }
  }

  private static @Nullable String mode(RequestDetails request) {
    String[] written = request.getParameters().get("mode");
    if (written != null && written.length > 0) {
      return written[0];
    }
    return request.getResource() instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .filter(part -> "mode".equals(part.getName()) && part.hasValue())
            .map(part -> part.getValue().primitiveValue())
            .findFirst()
            .orElse(null)
        : null;
  }

  /** Replaces HAPI's report. */
  @Hook(Pointcut.VALIDATION_COMPLETED)
  public ValidationResult report(
      IBaseResource resource, @Nullable String text, ValidationResult engine) {
    SentResource sent =
        new SentResource(
            text == null
                ? bodies.of((Resource) resource)
                : bodies.of(text, EncodingEnum.detectEncoding(text)));
    Set<Nonconformity> errors = new LinkedHashSet<>(validator.review(sent));
    OperationOutcome outcome = ValidationReport.of(errors, engine.getMessages());
    return new ValidationResult(fhir, engine.getMessages()) {
      @Override
      public IBaseOperationOutcome toOperationOutcome() {
        return outcome;
      }
    };
  }
}
