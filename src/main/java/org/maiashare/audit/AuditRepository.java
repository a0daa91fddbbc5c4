package org.maiashare.audit;

import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;

/** Where the audit is sent to (IHE ITI-20). */
public interface AuditRepository {

  /** Its name: how far each node has got is remembered by it. */
  String name();

  /** Sends these events in their order; whether all were taken. */
  boolean take(List<AuditEvent> events);
}
