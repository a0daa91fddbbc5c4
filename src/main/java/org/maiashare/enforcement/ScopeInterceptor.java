package org.maiashare.enforcement;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.identity.ResourceScopes;
import org.maiashare.identity.ScopeLetter;

/**
 * Holds every interaction to the SMART scopes of its token (SMART App Launch 2, "Scopes for
 * requesting FHIR Resources"): they narrow what the requester may do anyway. A question that the
 * scopes cannot cover is refused before anything is looked up, its includes, chains and operations
 * with it; one that they cover in part is asked with the scope's own restrictions.
 */
@Interceptor
public final class ScopeInterceptor {

  /** Says that a search was held to its scopes when it came in. */
  private static final String NARROWED = ScopeInterceptor.class.getName() + ".narrowed";

  private static final List<String> ACCESS = List.of("Patient", "Consent");
  private static final List<String> JOURNAL = List.of("Patient", "AuditEvent");

  private final FhirContext fhir;
  private final PartialScopes partial;

  public ScopeInterceptor(FhirContext fhir, PartialScopes partial) {
    this.fhir = fhir;
    this.partial = partial;
  }

  /** Before HAPI takes the search's parameters, to which a scope may add its own. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void narrow(RequestDetails request) {
    if (request instanceof ServletRequestDetails servlet
        && request.getRestOperationType() == RestOperationTypeEnum.SEARCH_TYPE) {
      ResourceScopes scopes = ResourceScopes.of(servlet.getServletRequest());
      if (scopes.isLimited()) {
        new ScopeMeasure(fhir, scopes).looksAt(type(request), request.getParameters());
        partial.narrow(request, scopes.coverage(type(request), ScopeLetter.SEARCH));
        request.getUserData().put(NARROWED, true);
      }
    }
  }

  /** After {@link AllowedInteractions}: what is not offered at all is not a question of scopes. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = AllowedInteractions.FIRST + 1)
  public void check(RequestDetails request, RestOperationTypeEnum interaction) {
    if (!(request instanceof ServletRequestDetails servlet)
        || interaction == RestOperationTypeEnum.METADATA) {
      return;
    }
    ResourceScopes scopes = ResourceScopes.of(servlet.getServletRequest());
    if (!scopes.isLimited()) {
      return;
    }
    ScopeMeasure measure = new ScopeMeasure(fhir, scopes);
    if (request.getOperation() != null && request.getOperation().startsWith("$")) {
      operation(request, measure);
      return;
    }
    switch (interaction) {
      case SEARCH_TYPE -> {
        if (!request.getUserData().containsKey(NARROWED)) {
          measure.looksAt(type(request), request.getParameters());
          measure.needs(type(request), ScopeLetter.SEARCH);
        }
      }
      case READ -> read(request, scopes);
      case VREAD, HISTORY_INSTANCE -> measure.needs(type(request), ScopeLetter.READ);
      case CREATE, UPDATE, PATCH -> write(request, interaction, measure);
      case TRANSACTION -> {
        if (request.getResource() instanceof Bundle bundle) {
          new ScopedEntries(measure).check(bundle);
        } else {
          measure.needsEverything();
        }
      }
      default -> measure.needsEverything();
    }
  }

  private void read(RequestDetails request, ResourceScopes scopes) {
    partial.mustReach(request, scopes.coverage(type(request), ScopeLetter.READ));
  }

  private static void write(
      RequestDetails request, RestOperationTypeEnum interaction, ScopeMeasure measure) {
    String type = type(request);
    if (request.getId() == null && interaction != RestOperationTypeEnum.CREATE) {
      measure.needs(type, ScopeLetter.SEARCH);
      measure.looksAt(type, request.getParameters());
    }
    String condition = request.getHeader(Constants.HEADER_IF_NONE_EXIST);
    if (condition != null) {
      measure.needs(type, ScopeLetter.READ);
      measure.mayFind(type, condition);
    }
    switch (interaction) {
      case CREATE -> measure.needs(type, ScopeLetter.CREATE);
      case UPDATE -> measure.needs(type, ScopeLetter.UPDATE);
      default -> measure.needs(type, ScopeLetter.READ, ScopeLetter.UPDATE);
    }
    if (request.getResource() instanceof Resource resource) {
      measure.refersTo(resource);
    } else {
      measure.mayReferTo(new String(request.loadRequestContents(), StandardCharsets.UTF_8));
    }
  }

  private static void operation(RequestDetails request, ScopeMeasure measure) {
    String about = request.getId() == null ? "" : request.getId().getIdPart();
    switch (request.getOperation()) {
      case "$validate" -> {
        // answers from what was sent, or from the resource it is asked at
        if (request.getId() != null) {
          measure.needs(type(request), ScopeLetter.READ);
        }
      }
      case "$explain-access", "$preview-consent" ->
          ACCESS.forEach(type -> measure.needsAbout(about, type, ScopeLetter.READ));
      case "$access-journal" ->
          JOURNAL.forEach(type -> measure.needsAbout(about, type, ScopeLetter.READ));
      case "$break-glass" -> {
        measure.needs("Patient", ScopeLetter.READ, ScopeLetter.SEARCH);
        measure.needs("Task", ScopeLetter.CREATE);
      }
      case "$match" -> measure.needs("Patient", ScopeLetter.READ, ScopeLetter.SEARCH);
      case "$verify-signature" -> measure.needsEverything();
      case "$withdraw" -> measure.needs("Consent", ScopeLetter.READ, ScopeLetter.UPDATE);
      case "$everything" -> everything(request, about, measure);
      default -> measure.needsEveryLetter();
    }
  }

  private static void everything(RequestDetails request, String about, ScopeMeasure measure) {
    String[] listed = request.getParameters().get(Constants.PARAM_TYPE);
    boolean told = listed != null && request.getRequestType() == RequestTypeEnum.GET;
    Stream<String> types =
        told
            ? Arrays.stream(listed).flatMap(one -> Arrays.stream(one.split(",", -1)))
            : Stream.of("*");
    Stream.concat(Stream.of("Patient"), types)
        .forEach(type -> measure.needsAbout(about, type, ScopeLetter.READ, ScopeLetter.SEARCH));
  }

  private static String type(RequestDetails request) {
    return String.valueOf(request.getResourceName());
  }
}
