package org.maiashare.server.emergency;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Requester;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.fhir.CodeSystems;

/** Shows whoever breaks the glass that they do: every answer to them bears the purpose BTG. */
@Interceptor
public final class EmergencyMark {

  /** Marks what leaves, not what is stored. */
  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void mark(@Nullable IBaseResource answer) {
    boolean emergency =
        BoundRequester.current()
            .flatMap(bound -> bound.requester().requester())
            .map(Requester::purpose)
            .filter(purpose -> purpose.isBreakGlass())
            .isPresent();
    if (emergency && answer instanceof Resource resource && !isAboutTheServer(resource)) {
      resource.getMeta().addSecurity().setSystem(CodeSystems.ACT_REASON).setCode("BTG");
    }
  }

  /** Errors and the statement, which HAPI keeps for everybody. */
  private static boolean isAboutTheServer(Resource answer) {
    return answer instanceof OperationOutcome || answer instanceof CapabilityStatement;
  }
}
