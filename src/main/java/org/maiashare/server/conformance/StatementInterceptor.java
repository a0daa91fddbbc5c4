package org.maiashare.server.conformance;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import java.util.Date;
import java.util.Map;
import org.hl7.fhir.instance.model.api.IBaseConformance;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.maiashare.audit.AccessEvents;
import org.maiashare.cells.PersonOf;
import org.maiashare.conformance.Announcement;
import org.maiashare.conformance.FhirPackage;
import org.maiashare.enforcement.AllowedInteractions;

/** Announces what may be asked, and nothing else. */
@Interceptor
public final class StatementInterceptor {

  private final Announcement announcement =
      new Announcement(
          AllowedInteractions.interactionCodes(),
          AllowedInteractions::offers,
          type -> !PersonOf.isRefused(type),
          Map.of("AuditEvent", AccessEvents.SEARCHED));
  private final FhirPackage guide;

  /** It changes with the server; HAPI would say when it made it. */
  private final Date since = new Date();

  StatementInterceptor(FhirPackage guide) {
    this.guide = guide;
  }

  @Hook(Pointcut.SERVER_CAPABILITY_STATEMENT_GENERATED)
  public void reduce(IBaseConformance statement) {
    CapabilityStatement ours = (CapabilityStatement) statement;
    announcement.reduce(ours, guide);
    ours.setId("maia-share");
    ours.setName("MaiaShare").setPublisher("MAIA Share").setDate(since);
    ours.getSoftware().setVersion(guide.version());
  }
}
