package org.maiashare.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** How this server says what is wrong: a stable code, and a sentence in French and English. */
public final class OutcomeIssues {

  private OutcomeIssues() {}

  /** Adds an error to an outcome. */
  public static OperationOutcomeIssueComponent add(
      OperationOutcome outcome, IssueType type, String code, String sentence) {
    OperationOutcomeIssueComponent issue = outcome.addIssue();
    issue
        .setSeverity(IssueSeverity.ERROR)
        .setCode(type)
        .getDetails()
        .setText(sentence)
        .addCoding()
        .setSystem(Canonical.OUTCOME_CODES)
        .setCode(code);
    return issue;
  }
}
