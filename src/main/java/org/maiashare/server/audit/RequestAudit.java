package org.maiashare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditUnavailableException;
import org.maiashare.audit.AuditedResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Records each answer before its first byte leaves, after every other interceptor has had its say
 * on what leaves, and each refusal. What a write stored is recorded by {@link WriteAudit}.
 */
@Interceptor
public final class RequestAudit {

  /** After all that changes what leaves; only when it leaves is settled later. */
  private static final int LAST_SAY = Integer.MAX_VALUE - 1;

  private static final Logger LOG = LoggerFactory.getLogger(RequestAudit.class);

  /** Their own resource, which they answer with, is recorded as written. */
  private static final Set<RestOperationTypeEnum> WRITES =
      EnumSet.of(
          RestOperationTypeEnum.CREATE, RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

  /** They record what they did before it took effect. */
  private static final Set<String> RECORDED_BY_THEMSELVES =
      Set.of("$break-glass", "$answer-access");

  private static final Set<RestOperationTypeEnum> ABOUT_THE_SERVER =
      EnumSet.of(RestOperationTypeEnum.METADATA);

  private final AuditTrail trail;
  private final JdbcClient database;

  /**
   * @param database through the privileged door
   */
  public RequestAudit(AuditTrail trail, JdbcClient database) {
    this.trail = trail;
    this.database = database;
  }

  /**
   * Records what is about to leave.
   *
   * @throws AuditUnavailableException when it cannot: the answer is not given
   */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST_SAY)
  public void disclose(RequestDetails request, @Nullable IBaseResource answer) {
    RestOperationTypeEnum interaction = request.getRestOperationType();
    if (interaction == null
        || WRITES.contains(interaction)
        || RECORDED_BY_THEMSELVES.contains(String.valueOf(request.getOperation()))
        || ABOUT_THE_SERVER.contains(interaction)) {
      return;
    }
    List<AuditEntry> rows = new ArrayList<>(RefusedEntryRows.of(request, answer));
    List<AuditedResource> disclosed = Disclosed.in(answer);
    if (interaction != RestOperationTypeEnum.TRANSACTION || !disclosed.isEmpty()) {
      AuditKind kind = tellsOfTheAudit(request) ? AuditKind.AUDIT_READ : AuditKind.DISCLOSURE;
      rows.add(entry(kind, request, AuditEntry.OK, disclosed, about(request)));
    }
    trail.record(rows);
  }

  private static boolean tellsOfTheAudit(RequestDetails request) {
    return "AuditEvent".equals(request.getResourceName())
        || "$access-journal".equals(request.getOperation());
  }

  /** The person whom an operation on a resource was about, whatever it answered with. */
  private Set<Integer> about(RequestDetails request) {
    String operation = request.getOperation();
    if (operation == null || !operation.startsWith("$") || request.getId() == null) {
      return Set.of();
    }
    return Set.copyOf(
        database
            .sql(
                """
                select first.block from public.hfj_resource r
                  join maia.person p on p.block = r.partition_id >> 6
                  join maia.person first on first.patient_id = p.patient_id and first.ordinal = 0
                where r.res_type = ? and r.fhir_id = ?
                """)
            .params(request.getResourceName(), request.getId().getIdPart())
            .query(Integer.class)
            .list());
  }

  /** Records that nothing was given. */
  @Hook(value = Pointcut.SERVER_HANDLE_EXCEPTION, order = Integer.MIN_VALUE)
  public void refuse(@Nullable RequestDetails request, BaseServerResponseException answer) {
    if (request == null || request.getRestOperationType() == null) {
      return;
    }
    String code = String.valueOf(answer.getMessage());
    try {
      trail.record(entry(AuditKind.REFUSAL, request, code, asked(request), Set.of()));
    } catch (AuditUnavailableException unavailable) {
      LOG.error("refusal of request {} could not be recorded", request.getRequestId(), unavailable);
    }
  }

  private static List<AuditedResource> asked(RequestDetails request) {
    return request.getId() == null || !request.getId().hasIdPart()
        ? List.of()
        : List.of(
            new AuditedResource(
                request.getResourceName() + "/" + request.getId().getIdPart(), "", 0));
  }

  private static AuditEntry entry(
      AuditKind kind,
      RequestDetails request,
      String outcome,
      List<AuditedResource> resources,
      Set<Integer> about) {
    List<UUID> keys = kind == AuditKind.DISCLOSURE ? WhoAsks.keys() : List.of();
    return AuditedRequest.of(request).row(kind, outcome, resources, about, keys);
  }
}
