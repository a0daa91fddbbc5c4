package org.maiashare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedResource;
import org.maiashare.grants.PrivilegedWork;
import org.springframework.transaction.support.TransactionSynchronization;
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
      ofCurrentTransaction(request).written.add(Disclosed.of((Resource) resource));
    }
  }

  private Written ofCurrentTransaction(RequestDetails request) {
    Written known = (Written) TransactionSynchronizationManager.getResource(this);
    if (known != null) {
      return known;
    }
    Written fresh = new Written(request);
    TransactionSynchronizationManager.bindResource(this, fresh);
    TransactionSynchronizationManager.registerSynchronization(fresh);
    return fresh;
  }

  /** What one transaction writes. */
  private final class Written implements TransactionSynchronization {

    private final RequestDetails request;
    private final List<AuditedResource> written = new ArrayList<>();
    private boolean recorded;

    Written(RequestDetails request) {
      this.request = request;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      record(AuditKind.WRITE);
      recorded = true;
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(WriteAudit.this);
      if (recorded && status != STATUS_COMMITTED) {
        record(AuditKind.WRITE_FAILED);
      }
    }

    private void record(AuditKind kind) {
      trail.record(
          new AuditEntry(
              kind,
              String.valueOf(request.getRequestId()),
              WhoAsks.now(),
              RequestAudit.operation(request),
              AuditEntry.OK,
              written,
              Set.of(),
              WhoAsks.keys()));
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
