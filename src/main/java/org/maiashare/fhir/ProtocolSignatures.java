package org.maiashare.fhir;

import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.SignatoryComponent;

/** Whoever checks the signatures of protocols and agreements. */
@FunctionalInterface
public interface ProtocolSignatures {

  /** Whether this signer has signed. */
  boolean isSigned(Contract contract, SignatoryComponent signer);
}
