package org.maiashare.server.fhir;

import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * An entry of a batch, or a read in a transaction, fails as the same request alone would. HAPI
 * makes an internal error of what is none of its own exceptions, a date that is none for example.
 */
final class EntryFailures extends TransactionProcessorVersionAdapterR4 {

  private static final String STATUS = EntryFailures.class.getName();

  @Override
  public void populateEntryWithOperationOutcome(
      BaseServerResponseException failure, BundleEntryComponent entry) {
    Throwable wrapped = failure instanceof InternalErrorException ? failure.getCause() : null;
    FailureAnswer answer =
        FailureAnswer.to(wrapped == null ? failure : wrapped, "(an entry of a bundle)");
    entry.getResponse().setOutcome(answer.outcome());
    entry.setUserData(STATUS, answer.status());
    setResponseStatus(entry, answer.status());
  }

  /** HAPI says its own status before or after the failure: it does not count. */
  @Override
  public void setResponseStatus(BundleEntryComponent entry, String status) {
    Object failed = entry.getUserData(STATUS);
    super.setResponseStatus(entry, failed == null ? status : String.valueOf(failed));
  }
}
