package org.maiashare.server.fhir;

import java.util.List;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.maiashare.enforcement.Fault;
import org.maiashare.enforcement.Refusal;
import org.maiashare.fhir.OutcomeIssues;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is said of a failure: the refusal it amounts to, as an OperationOutcome. */
record FailureAnswer(Refusal refusal, OperationOutcome outcome) {

  private static final Logger LOG = LoggerFactory.getLogger(FailureAnswer.class);

  /** HAPI's numbers, class names and SQL say nothing to a client. */
  private static final Pattern INTERNAL_WORDS =
      Pattern.compile(
          "(?i)\\b(select|insert|update|delete) .+ (from|into|set)\\b|exception|\\.java|hibernate"
              + "|\\b(com|java|org|ca)\\.[a-z]+\\.[a-z]");

  /**
   * A failure of ours is noted in the log.
   *
   * @param request which request failed, for the log
   */
  static FailureAnswer to(Throwable failure, String request) {
    Refusal refusal = Answers.refusalOf(failure);
    if (refusal == Refusal.INTERNAL) {
      LOG.error("request {} failed", request, new WordlessFailure(failure));
    }
    OperationOutcome outcome = outcome(refusal, Answers.faultsOf(failure));
    // Which of several unknown references HAPI names is chance.
    boolean settled = refusal != Refusal.REFERENCE_UNKNOWN;
    if (settled && Answers.faultsOf(failure).isEmpty() && Answers.speaksOfTheRequest(failure)) {
      String words = String.valueOf(failure.getMessage()).replaceAll("HAPI-\\d+: ", "");
      if (!INTERNAL_WORDS.matcher(words).find()) {
        outcome.getIssueFirstRep().setDiagnostics(words);
      }
    }
    return new FailureAnswer(refusal, outcome);
  }

  static FailureAnswer to(Refusal refusal) {
    return new FailureAnswer(refusal, outcome(refusal, List.of()));
  }

  /** As the answer to an entry says it. */
  String status() {
    return refusal.status() + " " + refusal.code();
  }

  private static OperationOutcome outcome(Refusal refusal, List<Fault> faults) {
    OperationOutcome outcome = new OperationOutcome();
    for (Fault fault : faults) {
      OperationOutcomeIssueComponent issue =
          OutcomeIssues.add(outcome, refusal.issueType(), fault.code(), fault.sentence());
      fault.expression().ifPresent(issue::addExpression);
      fault.detail().ifPresent(issue::setDiagnostics);
    }
    if (faults.isEmpty()) {
      OutcomeIssues.add(outcome, refusal.issueType(), refusal.code(), refusal.sentence());
    }
    return outcome;
  }
}
