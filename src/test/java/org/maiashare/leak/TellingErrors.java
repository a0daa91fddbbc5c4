package org.maiashare.leak;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ForbiddenOperationException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import org.hl7.fhir.instance.model.api.IIdType;
import org.jspecify.annotations.Nullable;

/** Forbids what is there and hidden, as servers do that filter what they have found. */
@Interceptor
public final class TellingErrors {

  private final TwinDatabases twins;

  TellingErrors(TwinDatabases twins) {
    this.twins = twins;
  }

  @Hook(value = Pointcut.SERVER_PRE_PROCESS_OUTGOING_EXCEPTION, order = -1)
  public @Nullable BaseServerResponseException tell(RequestDetails request, Throwable failure) {
    IIdType named = request.getId();
    return failure instanceof ResourceNotFoundException && named != null && isThere(named)
        ? new ForbiddenOperationException("hidden")
        : null;
  }

  private boolean isThere(IIdType named) {
    return twins
        .ownerOfCurrent()
        .sql("select exists (select from hfj_resource where fhir_id = ?)")
        .param(String.valueOf(named.getIdPart()))
        .query(Boolean.class)
        .single();
  }
}
