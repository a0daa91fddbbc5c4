package org.maiashare.audit;

/** Nothing can be recorded: nothing may be disclosed or written. */
public final class AuditUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  AuditUnavailableException(Throwable cause) {
    super("the audit cannot be written", cause);
  }
}
