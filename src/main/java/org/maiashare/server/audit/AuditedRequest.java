package org.maiashare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maiashare.audit.AuditAgent;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditedEmergency;
import org.maiashare.audit.AuditedResource;

/**
 * What every row about one request has in common: which request, who asks, for what.
 *
 * @param id of the request, as the answer carries it
 * @param operation without parameters: they may name what is looked for
 */
public record AuditedRequest(String id, AuditAgent agent, String operation) {

  /** A request that the calling thread answers. */
  public static AuditedRequest of(RequestDetails request) {
    return new AuditedRequest(
        String.valueOf(request.getRequestId()), WhoAsks.now(), operation(request));
  }

  /** One entry of a batch, which asked for something of its own. */
  AuditedRequest entry(String asked) {
    return new AuditedRequest(id, agent, asked);
  }

  /** A row about resources. */
  public AuditEntry row(AuditKind kind, List<AuditedResource> resources, List<UUID> keys) {
    return row(kind, AuditEntry.OK, resources, Set.of(), keys);
  }

  /** A row about resources and persons, with an outcome of its own. */
  public AuditEntry row(
      AuditKind kind,
      String outcome,
      List<AuditedResource> resources,
      Set<Integer> about,
      List<UUID> keys) {
    return new AuditEntry(kind, id, agent, operation, outcome, resources, about, keys);
  }

  /** A row about an emergency access to somebody. */
  public AuditEntry emergency(
      AuditKind kind,
      String outcome,
      int person,
      List<AuditedResource> written,
      AuditedEmergency emergency) {
    return new AuditEntry(
        kind,
        id,
        agent,
        operation,
        outcome,
        written,
        Set.of(person),
        List.of(),
        Optional.of(emergency));
  }

  private static String operation(RequestDetails request) {
    String operation = request.getOperation();
    String name =
        operation != null && operation.startsWith("$")
            ? operation
            : request.getRestOperationType().getCode();
    StringBuilder words = new StringBuilder(name);
    if (request.getResourceName() != null) {
      words.append(' ').append(request.getResourceName());
      if (request.getId() != null && request.getId().hasIdPart()) {
        words.append('/').append(request.getId().getIdPart());
      }
    }
    return words.toString();
  }
}
