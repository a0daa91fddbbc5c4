package org.maiashare.server.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditKind;
import org.maiashare.audit.AuditTrail;
import org.maiashare.audit.AuditedResource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records what one transaction writes: durably, just before it commits; and, should the commit then
 * fail, that it did.
 */
public class CommitTrace implements TransactionSynchronization {

  private final AuditTrail trail;
  private final AuditedRequest request;
  private final Supplier<List<UUID>> keys;
  private final List<AuditedResource> written = new ArrayList<>();
  private boolean recorded;

  CommitTrace(AuditTrail trail, AuditedRequest request, Supplier<List<UUID>> keys) {
    this.trail = trail;
    this.request = request;
    this.keys = keys;
  }

  /** Traces the current transaction, which works in the server's name and bears no keys. */
  public static CommitTrace begin(AuditTrail trail, AuditedRequest request) {
    CommitTrace trace = new CommitTrace(trail, request, List::of);
    TransactionSynchronizationManager.registerSynchronization(trace);
    return trace;
  }

  /** Notes a resource that the transaction writes. */
  public void wrote(AuditedResource resource) {
    written.add(resource);
  }

  @Override
  public void beforeCommit(boolean readOnly) {
    trail.record(entry(AuditKind.WRITE));
    recorded = true;
  }

  @Override
  public void afterCompletion(int status) {
    if (recorded && status != STATUS_COMMITTED) {
      trail.record(entry(AuditKind.WRITE_FAILED));
    }
  }

  private AuditEntry entry(AuditKind kind) {
    return request.row(kind, written, keys.get());
  }
}
