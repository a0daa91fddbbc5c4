package org.maiashare.server.consent;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.api.dao.IFhirResourceDao;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.IdType;
import org.maiashare.consent.StoredConsents;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;

/** Consents in HAPI's storage, through every check that a request of its own would meet. */
final class ConsentsByDao implements StoredConsents {

  private final DaoRegistry storage;

  ConsentsByDao(DaoRegistry storage) {
    this.storage = storage;
  }

  @Override
  public Consent read(String id, RequestDetails request) {
    return consents().read(new IdType("Consent", id), request);
  }

  /** The id names the version it was read in: another change meanwhile is a conflict. */
  @Override
  public Consent replace(Consent changed, RequestDetails request) {
    return (Consent) consents().update(changed, request).getResource();
  }

  @Override
  public RuntimeException notInForce() {
    return new RefusedException(Refusal.CONSENT_NOT_IN_FORCE);
  }

  private IFhirResourceDao<Consent> consents() {
    return storage.getResourceDao(Consent.class);
  }
}
