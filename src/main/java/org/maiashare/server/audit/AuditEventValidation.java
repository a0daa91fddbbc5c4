package org.maiashare.server.audit;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.ResourceParam;
import ca.uhn.fhir.rest.annotation.Validate;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.MethodOutcome;
import ca.uhn.fhir.rest.api.ValidationModeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.IResourceProvider;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.IdType;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AccessEvents;

/** {@code $validate} for AuditEvents, as HAPI offers it for every type that it stores. */
public final class AuditEventValidation implements IResourceProvider {

  private final DaoRegistry storage;
  private final AccessEvents events;

  public AuditEventValidation(DaoRegistry storage, AccessEvents events) {
    this.storage = storage;
    this.events = events;
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  @Validate
  public MethodOutcome validate(
      @ResourceParam @Nullable AuditEvent event,
      @ResourceParam @Nullable String body,
      @ResourceParam @Nullable EncodingEnum encoding,
      @Validate.Mode @Nullable ValidationModeEnum mode,
      @Validate.Profile @Nullable String profile,
      RequestDetails request) {
    return storage
        .getResourceDao(AuditEvent.class)
        .validate(event, null, body, encoding, mode, profile, request);
  }

  /** One that is there, for those who may read it. */
  @Validate
  public MethodOutcome validate(
      @IdParam IdType id,
      @Validate.Mode @Nullable ValidationModeEnum mode,
      @Validate.Profile @Nullable String profile,
      RequestDetails request) {
    return validate(events.read(id), null, null, mode, profile, request);
  }
}
