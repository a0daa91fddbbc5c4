package org.maiashare.server.audit;

import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditTrail;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** Records that the server started: what it did until then, it did through the privileged door. */
final class StartAudit {

  private final AuditTrail trail;

  StartAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @EventListener(ApplicationStartedEvent.class)
  void started() {
    trail.record(AuditEntry.ofServer(AuditEntry.START));
  }
}
