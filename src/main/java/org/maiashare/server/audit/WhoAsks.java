package org.maiashare.server.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maiashare.audit.AuditAgent;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Actor.Professional;
import org.maiashare.decision.Actor.Software;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.enforcement.BoundRequester;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom the calling thread works for, as the audit names them. */
public final class WhoAsks {

  private WhoAsks() {}

  /** Now. */
  public static AuditAgent now() {
    Authentication token = SecurityContextHolder.getContext().getAuthentication();
    String subject = token == null ? "" : token.getName();
    Optional<Requester> requester =
        BoundRequester.current().flatMap(bound -> bound.requester().requester());
    return requester
        .map(it -> agent(subject, it))
        .orElseGet(() -> new AuditAgent(subject, "", "", "", "", ""));
  }

  static List<UUID> keys() {
    return BoundRequester.currentKeys();
  }

  private static AuditAgent agent(String subject, Requester requester) {
    Actor actor = requester.actor();
    String purpose = requester.purpose().code();
    return actor.fold(
        self -> alone(subject, "Patient/" + self.person(), purpose),
        relative -> alone(subject, "RelatedPerson/" + relative.relatedPerson(), purpose),
        professional -> professional(subject, professional, purpose),
        software -> software(subject, software, purpose));
  }

  private static AuditAgent alone(String subject, String reference, String purpose) {
    return new AuditAgent(subject, reference, "", "", "", purpose);
  }

  private static AuditAgent professional(String subject, Professional who, String purpose) {
    return new AuditAgent(
        subject,
        "Practitioner/" + who.role().practitioner(),
        "PractitionerRole/" + who.role().role(),
        who.role().family().map(RoleFamily::code).orElse(""),
        "Organization/" + who.role().organisation(),
        purpose);
  }

  private static AuditAgent software(String subject, Software who, String purpose) {
    return new AuditAgent(
        subject, "Device/" + who.device(), "", "", "Organization/" + who.organisation(), purpose);
  }
}
