package org.maiashare.server.emergency;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedEmergency;
import org.maiashare.audit.AuditedResource;
import org.maiashare.decision.Period;
import org.maiashare.emergency.EmergencyCall;
import org.maiashare.server.audit.AuditedRequest;

/** Records what becomes of one call: durable before the access opens. */
final class EmergencyTrace {

  private final AuditTrail trail;
  private final RequestDetails request;
  private final EmergencyCall call;
  private int opened;

  EmergencyTrace(AuditTrail trail, RequestDetails request, EmergencyCall call) {
    this.trail = trail;
    this.request = request;
    this.call = call;
  }

  /** Just before the access commits. */
  void opens(int block, Period period, List<AuditedResource> written) {
    record(AuditKind.EMERGENCY, AuditEntry.OK, block, Optional.of(period), written);
    opened = block;
  }

  /** The person had refused beforehand: they will know that somebody tried, and why. */
  void opposed(int block) {
    record(AuditKind.EMERGENCY, AuditedEmergency.OPPOSED, block, Optional.empty(), List.of());
  }

  /** What was about to commit did not. */
  void failed() {
    if (opened > 0) {
      record(AuditKind.WRITE_FAILED, AuditEntry.OK, opened, Optional.empty(), List.of());
    }
  }

  private void record(
      AuditKind kind,
      String outcome,
      int block,
      Optional<Period> period,
      List<AuditedResource> written) {
    trail.record(
        AuditedRequest.of(request)
            .emergency(
                kind,
                outcome,
                block,
                written,
                new AuditedEmergency(call.reason(), period.map(Period::until))));
  }
}
