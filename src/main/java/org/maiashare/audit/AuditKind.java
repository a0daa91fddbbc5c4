package org.maiashare.audit;

import java.util.Arrays;
import java.util.Locale;

/** What a row of the audit tells of. */
public enum AuditKind {
  /** Resources left the server. */
  DISCLOSURE,
  /** Resources are about to be committed. */
  WRITE,
  /** What a row before said was about to be committed was not. */
  WRITE_FAILED,
  /** An emergency access is about to be opened, or was refused by the person beforehand. */
  EMERGENCY,
  /** A request was refused, or found nothing. */
  REFUSAL,
  /** A token or certificate was not accepted. */
  NOT_AUTHENTICATED,
  /** Somebody read the audit itself. */
  AUDIT_READ,
  /**
   * The server worked through the privileged door without a request: it started, computed grants.
   */
  PRIVILEGED;

  /** Its code in rows and AuditEvents. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static AuditKind ofCode(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of audit: " + code));
  }
}
