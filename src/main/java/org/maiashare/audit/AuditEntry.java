package org.maiashare.audit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is recorded of one request; no clinical content.
 *
 * @param request the id of the request, as the answer carries it
 * @param operation the interaction or operation and what it was on, without parameters
 * @param outcome {@code ok}, or the stable code of the refusal
 * @param about numbers of the persons it was about, beyond those of the resources
 * @param keys the requester's keys; not kept, used to note what the disclosure rested on
 * @param emergency what an emergency access was asked with
 */
public record AuditEntry(
    AuditKind kind,
    String request,
    AuditAgent agent,
    String operation,
    String outcome,
    List<AuditedResource> resources,
    Set<Integer> about,
    List<UUID> keys,
    Optional<AuditedEmergency> emergency) {

  public static final String OK = "ok";

  /** The operation of the server that it started. */
  public static final String START = "start";

  /** The operation of the server that it computed grants anew. */
  public static final String RECOMPUTATION = "recompute-grants";

  public AuditEntry {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(request);
    Objects.requireNonNull(agent);
    Objects.requireNonNull(operation);
    Objects.requireNonNull(outcome);
    resources = List.copyOf(resources);
    about = Set.copyOf(about);
    keys = List.copyOf(keys);
    Objects.requireNonNull(emergency);
  }

  /** Of anything but an emergency access. */
  public AuditEntry(
      AuditKind kind,
      String request,
      AuditAgent agent,
      String operation,
      String outcome,
      List<AuditedResource> resources,
      Set<Integer> about,
      List<UUID> keys) {
    this(kind, request, agent, operation, outcome, resources, about, keys, Optional.empty());
  }

  /** Of work of the server itself, which nobody asked for. */
  public static AuditEntry ofServer(String operation) {
    return new AuditEntry(
        AuditKind.PRIVILEGED, "", AuditAgent.SERVER, operation, OK, List.of(), Set.of(), List.of());
  }

  /** The persons it concerns, in order. */
  List<Integer> persons() {
    return Stream.concat(about.stream(), resources.stream().map(AuditedResource::person))
        .filter(person -> person > 0)
        .distinct()
        .sorted()
        .collect(Collectors.toList());
  }
}
