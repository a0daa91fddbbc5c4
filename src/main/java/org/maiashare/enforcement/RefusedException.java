package org.maiashare.enforcement;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;

/** Carries a refusal, and what is wrong in detail, through HAPI to where answers are written. */
public final class RefusedException extends BaseServerResponseException {

  private static final long serialVersionUID = 1L;

  private final Refusal refusal;
  private final transient List<Fault> faults;

  public RefusedException(Refusal refusal) {
    this(refusal, List.of());
  }

  public RefusedException(Refusal refusal, List<Fault> faults) {
    super(refusal.status(), refusal.code());
    this.refusal = refusal;
    this.faults = List.copyOf(faults);
  }

  /** Why. */
  public Refusal refusal() {
    return refusal;
  }

  /** What is wrong with what was sent; empty when the refusal says it all. */
  public List<Fault> faults() {
    return faults;
  }
}
