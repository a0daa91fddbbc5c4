package org.maiashare.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes entries to the chain of this node. Whoever records waits until the row is durable: before
 * the first byte of a disclosure, before the commit of a write. What cannot be recorded must not
 * happen. One caller writes at a time, in one transaction all that wait then, the others' with its
 * own.
 */
public final class AuditTrail implements AutoCloseable {

  private static final int TOGETHER = 500;

  private record Waiting(List<AuditEntry> entries, CompletableFuture<Void> durable) {}

  private final JdbcClient database;
  private final String node;
  private final Clock clock;
  private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
  private final ReentrantLock turn = new ReentrantLock();
  private LocalDate months = LocalDate.MIN;
  private boolean closed;

  /**
   * @param database through the privileged door, on a connection that no caller's transaction holds
   * @param node the name of this node, whose rows make one chain
   */
  public AuditTrail(JdbcClient database, String node, Clock clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
  }

  /**
   * Records, and returns when the row is durable.
   *
   * @throws AuditUnavailableException when it cannot be
   */
  public void record(AuditEntry entry) {
    record(List.of(entry));
  }

  /**
   * Records several, and returns when all rows are durable.
   *
   * @throws AuditUnavailableException when one cannot be
   */
  public void record(List<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Waiting mine = new Waiting(entries, new CompletableFuture<>());
    queue.add(mine);
    turn.lock();
    try {
      while (!mine.durable().isDone()) {
        writeThoseThatWait();
      }
    } finally {
      turn.unlock();
    }
    try {
      mine.durable().join();
    } catch (CompletionException failure) {
      throw new AuditUnavailableException(failure);
    }
  }

  private void writeThoseThatWait() {
    List<Waiting> together = new ArrayList<>();
    Waiting next = queue.poll();
    while (next != null) {
      together.add(next);
      next = together.size() < TOGETHER ? queue.poll() : null;
    }
    try {
      write(together);
    } finally {
      together.forEach(AuditTrail::turnAway);
    }
  }

  /** An entry that the database does not take is nobody else's trouble. */
  private void write(List<Waiting> together) {
    try {
      append(together.stream().flatMap(waiting -> waiting.entries().stream()).toList());
      together.forEach(waiting -> waiting.durable().complete(null));
    } catch (DataIntegrityViolationException failure) {
      if (together.size() > 1) {
        together.forEach(waiting -> write(List.of(waiting)));
      } else {
        fail(together, failure);
      }
    } catch (RuntimeException failure) {
      fail(together, failure);
    }
  }

  private static void fail(List<Waiting> together, RuntimeException failure) {
    together.forEach(waiting -> waiting.durable().completeExceptionally(failure));
  }

  private void append(List<AuditEntry> entries) {
    if (closed) {
      throw new IllegalStateException("the audit is closed");
    }
    prepareMonths();
    database
        .sql("select maia.append_audit(?, cast(? as jsonb))")
        .params(node, AuditRowJson.of(entries))
        .query(rows -> {});
  }

  /** Nobody waits for ever, whatever went wrong. */
  private static void turnAway(Waiting unwritten) {
    unwritten.durable().completeExceptionally(new IllegalStateException("not written"));
  }

  private void prepareMonths() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.isAfter(months)) {
      database.sql("select maia.audit_months(?)").param(today).query(rows -> {});
      months = today;
    }
  }

  /** Ends what is being written, then takes nothing more. */
  @Override
  public void close() {
    turn.lock();
    try {
      closed = true;
    } finally {
      turn.unlock();
    }
  }
}
