package org.maiashare.client;

/** The server answered a request with an error. */
public final class RequestRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String reason;

  RequestRefusedException(String what, int status, String reason) {
    super(what + ": refused with HTTP " + status + ": " + reason);
    this.status = status;
    this.reason = reason;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What the server says, in the language it was asked in. */
  public String reason() {
    return reason;
  }
}
