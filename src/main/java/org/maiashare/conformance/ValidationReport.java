package org.maiashare.conformance;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.maiashare.conformance.Nonconformity.Kind;
import org.maiashare.fhir.OutcomeIssues;

/** The answer to {@code $validate}: one issue for each finding, in French and English. */
public final class ValidationReport {

  private static final String ALL_WELL = "La ressource est conforme. / The resource is conformant.";

  private ValidationReport() {}

  /**
   * @param faults in what a resource departs from the profiles it claims or its type requires
   * @param messages what the engine said, against the profiles that the request named too
   */
  public static OperationOutcome of(
      Collection<Nonconformity> faults, List<SingleValidationMessage> messages) {
    Map<Nonconformity, IssueSeverity> findings = new LinkedHashMap<>();
    faults.forEach(fault -> findings.put(fault, severity(fault)));
    messages.forEach(
        message ->
            findings.putIfAbsent(ValidatorMessages.read(message), severity(message.getSeverity())));
    OperationOutcome outcome = new OperationOutcome();
    findings.forEach((finding, severity) -> add(outcome, finding, severity));
    if (findings.isEmpty()) {
      outcome
          .addIssue()
          .setSeverity(IssueSeverity.INFORMATION)
          .setCode(IssueType.INFORMATIONAL)
          .getDetails()
          .setText(ALL_WELL);
    }
    return outcome;
  }

  private static void add(OperationOutcome outcome, Nonconformity finding, IssueSeverity severity) {
    OutcomeIssues.add(outcome, IssueType.INVALID, finding.kind().code(), finding.kind().sentence())
        .setSeverity(severity)
        .setDiagnostics(finding.detail())
        .addExpression(finding.expression());
  }

  /** Software that takes over existing records may do without our profiles. */
  private static IssueSeverity severity(Nonconformity fault) {
    return fault.kind() == Kind.PROFILE_REQUIRED ? IssueSeverity.WARNING : IssueSeverity.ERROR;
  }

  private static IssueSeverity severity(ResultSeverityEnum severity) {
    return switch (severity) {
      case FATAL, ERROR -> IssueSeverity.ERROR;
      case WARNING -> IssueSeverity.WARNING;
      case INFORMATION -> IssueSeverity.INFORMATION;
    };
  }
}
