package org.maiashare.signature;

/** A signature that proves nothing, with why. Stays within this package. */
final class FaultySignatureException extends Exception {

  private static final long serialVersionUID = 1L;

  private final SignatureFault fault;

  FaultySignatureException(SignatureFault fault) {
    this.fault = fault;
  }

  FaultySignatureException(SignatureFault fault, Throwable cause) {
    super(cause);
    this.fault = fault;
  }

  SignatureFault fault() {
    return fault;
  }
}
