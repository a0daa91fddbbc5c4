package org.maiashare.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.maiashare.enforcement.Refusal;

/**
 * Turns every failure into an OperationOutcome with a stable code and a French and an English
 * sentence, alike for what is hidden and what is absent.
 */
@Interceptor
public final class ErrorInterceptor {

  private static final Set<BundleType> ANSWERS =
      EnumSet.of(BundleType.BATCHRESPONSE, BundleType.TRANSACTIONRESPONSE);

  /** Replaces the exception by one that says no more than it should. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException replace(RequestDetails request, Throwable failure) {
    if (failure instanceof NotModifiedException unchanged) {
      return unchanged;
    }
    FailureAnswer said = FailureAnswer.to(failure, request == null ? "-" : request.getRequestId());
    BaseServerResponseException answer =
        new UnclassifiedServerFailureException(said.refusal().status(), said.refusal().code());
    answer.setOperationOutcome(said.outcome());
    return answer;
  }

  /** Says of entries that were taken out of an answer what is said of those that are not there. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void completeEntries(IBaseResource answer) {
    if (answer instanceof Bundle bundle && ANSWERS.contains(bundle.getType())) {
      bundle.getEntry().forEach(ErrorInterceptor::complete);
    }
  }

  private static void complete(BundleEntryComponent entry) {
    String status = String.valueOf(entry.getResponse().getStatus());
    if (status.equals(String.valueOf(Refusal.NOT_FOUND.status()))) {
      FailureAnswer absent = FailureAnswer.to(Refusal.NOT_FOUND);
      entry.getResponse().setStatus(absent.status()).setOutcome(absent.outcome());
      entry.getResponse().setLocation(null).setEtag(null).setLastModified(null);
    }
  }
}
