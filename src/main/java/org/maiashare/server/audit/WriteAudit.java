package org.maiashare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditTrail;
import org.maiashare.grants.PrivilegedWork;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records what a transaction writes, durably, just before it commits; and, should the commit then
 * fail, that it did.
 */
@Interceptor
public final class WriteAudit {

  private final AuditTrail trail;

  public WriteAudit(AuditTrail trail) {
    this.trail = trail;
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource resource, @Nullable RequestDetails request) {
    note(resource, request);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(IBaseResource before, IBaseResource after, @Nullable RequestDetails request) {
    note(after, request);
  }

  private void note(IBaseResource resource, @Nullable RequestDetails request) {
    if (!PrivilegedWork.isUnderWay() && request != null) {
      ofCurrentTransaction(request).wrote(Disclosed.of((Resource) resource));
    }
  }

  private Written ofCurrentTransaction(RequestDetails request) {
    Written known = (Written) TransactionSynchronizationManager.getResource(this);
    if (known != null) {
      return known;
    }
    Written fresh = new Written(AuditedRequest.of(request));
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  /** What one transaction writes, found again by the transaction. */
  private final class Written extends CommitTrace {

    Written(AuditedRequest request) {
      super(trail, request, WhoAsks::keys);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(WriteAudit.this);
      super.afterCompletion(status);
    }

    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResourceIfPossible(WriteAudit.this);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(WriteAudit.this, this);
    }
  }
}
