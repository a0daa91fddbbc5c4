package org.maiashare.server.fhir;

import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.maiashare.enforcement.Refusal;

/** Reads back which refusal HAPI has put into an entry of a batch answer. */
final class BatchFailures {

  private BatchFailures() {}

  static Refusal refusalOf(BundleEntryComponent entry) {
    return byCode(entry).orElseGet(() -> byStatus(entry.getResponse().getStatus()));
  }

  /** A refused exception's message is its code. */
  private static Optional<Refusal> byCode(BundleEntryComponent entry) {
    if (!(entry.getResponse().getOutcome() instanceof OperationOutcome outcome)) {
      return Optional.empty();
    }
    String message = outcome.getIssueFirstRep().getDiagnostics();
    return Arrays.stream(Refusal.values())
        .filter(refusal -> refusal.code().equals(message))
        .findFirst();
  }

  private static Refusal byStatus(String status) {
    return switch (status.substring(0, Math.min(3, status.length()))) {
      case "404", "410" -> Refusal.NOT_FOUND;
      case "403" -> Refusal.WRITE_NOT_ALLOWED;
      case "405", "501" -> Refusal.NOT_SUPPORTED;
      case "409" -> Refusal.CONFLICT;
      case "412" -> Refusal.PRECONDITION_FAILED;
      case "422" -> Refusal.UNPROCESSABLE;
      case "400" -> Refusal.INVALID_REQUEST;
      default -> Refusal.INTERNAL;
    };
  }
}
