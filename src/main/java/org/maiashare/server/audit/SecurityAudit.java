package org.maiashare.server.audit;

import java.util.List;
import java.util.Set;
import org.maiashare.audit.AuditAgent;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditUnavailableException;
import org.maiashare.identity.TurnedAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;

/** Records the requests that security turns away: nothing was looked up for them. */
final class SecurityAudit {

  private static final Logger LOG = LoggerFactory.getLogger(SecurityAudit.class);

  private final AuditTrail trail;

  SecurityAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @EventListener
  void record(TurnedAway turnedAway) {
    try {
      trail.record(
          new AuditEntry(
              AuditKind.NOT_AUTHENTICATED,
              "",
              AuditAgent.UNKNOWN,
              turnedAway.method(),
              turnedAway.code(),
              List.of(),
              Set.of(),
              List.of()));
    } catch (AuditUnavailableException unavailable) {
      LOG.error("a request that was turned away could not be recorded", unavailable);
    }
  }
}
