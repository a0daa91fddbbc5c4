package org.maiashare.server.emergency;

import java.time.Instant;
import java.util.Set;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.emergency.EmergencyCall;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/** Who may break the glass at all; asked before anything is looked up. */
final class EmergencyDoor {

  private final Set<RoleFamily> families;

  EmergencyDoor(Set<RoleFamily> families) {
    this.families = families;
  }

  /** Whoever asks, in the role they ask in. */
  record Caller(Requester requester, Actor.Professional professional) {}

  /**
   * @throws RefusedException when they may not, whoever the person is
   */
  Caller admit(EmergencyCall call, Instant now) {
    Requester requester = BoundRequester.active(now);
    if (!(requester.actor() instanceof Actor.Professional professional)
        || !families.contains(family(professional))) {
      throw new RefusedException(Refusal.EMERGENCY_NOT_ALLOWED);
    }
    if (!requester.purpose().isBreakGlass()) {
      throw new RefusedException(Refusal.EMERGENCY_PURPOSE_MISSING);
    }
    if (!call.unableToConsent() && family(professional) != RoleFamily.EMERGENCY_REGULATOR) {
      throw new RefusedException(Refusal.PERSON_CAN_CONSENT);
    }
    return new Caller(requester, professional);
  }

  /** An active professional has one. */
  private static RoleFamily family(Actor.Professional professional) {
    return professional.role().family().orElseThrow();
  }
}
