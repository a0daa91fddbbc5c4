package org.maiashare.consent;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.Recipients;
import org.maiashare.audit.Recipients.Recipient;
import org.maiashare.fhir.Extensions;
import org.maiashare.wording.Moments;

/**
 * {@code $withdraw} on a Consent: ends it at once (GDPR art. 7, 3; CSP L.1110-4 III), whoever gave
 * it, and tells who had received what on its ground. What was received is not taken back.
 */
public final class Withdrawal {

  private final StoredConsents consents;
  private final Recipients recipients;

  public Withdrawal(StoredConsents consents, Recipients recipients) {
    this.consents = consents;
    this.recipients = recipients;
  }

  /**
   * Effective when the answer leaves: a read that begins after it no longer rests on the consent.
   */
  @Operation(name = "$withdraw", typeName = "Consent")
  public Parameters withdraw(
      @IdParam IdType id,
      @OperationParam(name = "reason", min = 0, max = 1) @Nullable StringType reason,
      RequestDetails request) {
    Consent consent = consents.read(id.getIdPart(), request);
    if (consent.getStatus() != ConsentState.ACTIVE) {
      throw consents.notInForce();
    }
    consent.setStatus(ConsentState.INACTIVE);
    if (reason != null && reason.hasValue()) {
      consent.addExtension(Extensions.WITHDRAWAL_REASON, reason);
    }
    Consent withdrawn = consents.replace(consent, request);
    Parameters answer = new Parameters();
    answer.addParameter().setName("consent").setResource(withdrawn);
    String patient = withdrawn.getPatient().getReferenceElement().getIdPart();
    recipients
        .restingOn(id.getIdPart(), patient)
        .forEach(recipient -> answer.addParameter(written(recipient)));
    return answer;
  }

  private static ParametersParameterComponent written(Recipient recipient) {
    ParametersParameterComponent written = new ParametersParameterComponent();
    written.setName("recipient");
    written.addPart().setName("requester").setValue(new StringType(recipient.requester()));
    written.addPart().setName("category").setValue(Parts.coding(recipient.category()));
    written.addPart().setName("last").setValue(Moments.dateTime(recipient.last()));
    return written;
  }
}
