package org.maiashare.server.fhir;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.jspecify.annotations.Nullable;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.Refusal;
import org.maiashare.fhir.OutcomeIssues;
import org.maiashare.server.conformance.RefusedEntries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every failure into an OperationOutcome with a stable code and a French and an English
 * sentence, alike for what is hidden and what is absent; also inside the answer to a batch.
 */
@Interceptor
public final class ErrorInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(ErrorInterceptor.class);
  private static final Set<BundleType> ANSWERS =
      EnumSet.of(BundleType.BATCHRESPONSE, BundleType.TRANSACTIONRESPONSE);

  /** HAPI's numbers, class names and SQL say nothing to a client. */
  private static final Pattern INTERNAL_WORDS =
      Pattern.compile(
          "(?i)\\b(select|insert|update|delete) .+ (from|into|set)\\b|exception|\\.java|hibernate");

  /** Replaces the exception by one that says no more than it should. */
  @Hook(Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION)
  public BaseServerResponseException replace(RequestDetails request, Throwable failure) {
    if (failure instanceof NotModifiedException unchanged) {
      return unchanged;
    }
    Refusal refusal = Answers.refusalOf(failure);
    if (refusal == Refusal.INTERNAL) {
      LOG.error(
          "request {} failed",
          request == null ? "-" : request.getRequestId(),
          new WordlessFailure(failure));
    }
    BaseServerResponseException answer =
        new UnclassifiedServerFailureException(refusal.status(), refusal.code());
    answer.setOperationOutcome(outcome(refusal, Answers.faultsOf(failure), failure));
    return answer;
  }

  /** Rewrites the failures that a batch, or a read in a transaction, carries in its entries. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void replaceInEntries(RequestDetails request, IBaseResource answer) {
    if (answer instanceof Bundle bundle && ANSWERS.contains(bundle.getType())) {
      for (int index = 0; index < bundle.getEntry().size(); index++) {
        replaceInEntry(bundle.getEntry().get(index), RefusedEntries.faults(request, index));
      }
    }
  }

  private static void replaceInEntry(BundleEntryComponent entry, List<Fault> faults) {
    String status = entry.getResponse().getStatus();
    if (status == null || status.startsWith("2") || status.startsWith("3")) {
      return;
    }
    Refusal refusal = BatchFailures.refusalOf(entry);
    entry.setResource(null);
    entry.getResponse().setStatus(refusal.status() + " " + refusal.code());
    entry.getResponse().setLocation(null).setEtag(null).setLastModified(null);
    entry.getResponse().setOutcome(outcome(refusal, faults, null));
  }

  private static OperationOutcome outcome(
      Refusal refusal, List<Fault> faults, @Nullable Throwable failure) {
    OperationOutcome outcome = new OperationOutcome();
    for (Fault fault : faults) {
      OperationOutcomeIssueComponent issue =
          OutcomeIssues.add(outcome, refusal.issueType(), fault.code(), fault.sentence());
      fault.expression().ifPresent(issue::addExpression);
      fault.detail().ifPresent(issue::setDiagnostics);
    }
    if (faults.isEmpty()) {
      OperationOutcomeIssueComponent issue =
          OutcomeIssues.add(outcome, refusal.issueType(), refusal.code(), refusal.sentence());
      // Which of several unknown references HAPI names is chance.
      boolean settled = refusal != Refusal.REFERENCE_UNKNOWN;
      if (failure != null && settled && Answers.speaksOfTheRequest(failure)) {
        String words = String.valueOf(failure.getMessage()).replaceAll("HAPI-\\d+: ", "");
        if (!INTERNAL_WORDS.matcher(words).find()) {
          issue.setDiagnostics(words);
        }
      }
    }
    return outcome;
  }
}
