package org.maiashare.demo;

/** The server answered a request of the demonstration with an error. */
public final class DemonstrationRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;

  DemonstrationRefusedException(String what, int status, String reason) {
    super(what + ": refused with HTTP " + status + ": " + reason);
    this.status = status;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }
}
