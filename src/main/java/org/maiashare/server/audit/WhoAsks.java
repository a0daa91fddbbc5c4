package org.maiashare.server.audit;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maiashare.audit.AuditAgent;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Actor.Professional;
import org.maiashare.decision.Actor.Software;
import org.maiashare.decision.Requester;
import org.maiashare.decision.RoleFamily;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.identity.Permission;
import org.maiashare.identity.ResolvedRequester;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whom the calling thread works for, as the audit names them. */
public final class WhoAsks {

  private WhoAsks() {}

  /** Now. */
  public static AuditAgent now() {
    Authentication token = SecurityContextHolder.getContext().getAuthentication();
    String subject = token == null ? "" : token.getName();
    Optional<ResolvedRequester> bound = BoundRequester.current().map(BoundRequester::requester);
    AuditAgent agent =
        bound
            .flatMap(ResolvedRequester::requester)
            .map(it -> agent(subject, it))
            .orElseGet(() -> new AuditAgent(subject, "", "", "", "", ""));
    return bound.map(it -> agent.with(permissions(it))).orElse(agent);
  }

  private static SortedSet<String> permissions(ResolvedRequester requester) {
    return requester.permissions().stream()
        .map(Permission::scope)
        .collect(Collectors.toCollection(TreeSet::new));
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
