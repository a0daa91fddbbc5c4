package org.maiashare.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes entries to the chain of this node, all that wait together in one transaction. Whoever
 * records waits until the row is durable: before the first byte of a disclosure, before the commit
 * of a write. What cannot be recorded must not happen.
 */
public final class AuditTrail implements AutoCloseable {

  private static final int TOGETHER = 500;

  private record Waiting(AuditEntry entry, CompletableFuture<Void> durable) {}

  private static final Waiting END =
      new Waiting(
          new AuditEntry(
              AuditKind.SYSTEM,
              "",
              AuditAgent.UNKNOWN,
              "",
              "",
              List.of(),
              java.util.Set.of(),
              List.of()),
          new CompletableFuture<>());

  private final JdbcClient database;
  private final String node;
  private final Clock clock;
  private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
  private final Thread writer = new Thread(this::write, "audit");
  private LocalDate months = LocalDate.MIN;
  private volatile boolean closed;

  /**
   * @param database through the privileged door
   * @param node the name of this node, whose rows make one chain
   */
  public AuditTrail(JdbcClient database, String node, Clock clock) {
    this.database = database;
    this.node = node;
    this.clock = clock;
    writer.setDaemon(true);
    writer.start();
  }

  /**
   * Records, and returns when the row is durable.
   *
   * @throws AuditUnavailableException when it cannot be
   */
  public void record(AuditEntry entry) {
    Waiting waiting = new Waiting(entry, new CompletableFuture<>());
    queue.add(waiting);
    if (closed) {
      waiting.durable().completeExceptionally(new IllegalStateException("the audit is closed"));
    }
    try {
      waiting.durable().join();
    } catch (CompletionException failure) {
      throw new AuditUnavailableException(failure);
    }
  }

  private void write() {
    List<Waiting> together = new ArrayList<>();
    boolean ended = false;
    while (!ended) {
      try {
        together.add(queue.take());
      } catch (InterruptedException e) {
        return;
      }
      queue.drainTo(together, TOGETHER);
      ended = together.remove(END);
      append(together);
      together.clear();
    }
  }

  private void append(List<Waiting> together) {
    if (together.isEmpty()) {
      return;
    }
    try {
      prepareMonths();
      database
          .sql("select maia.append_audit(?, cast(? as jsonb))")
          .params(node, AuditRowJson.of(together.stream().map(Waiting::entry).toList()))
          .query(rows -> {});
      together.forEach(waiting -> waiting.durable().complete(null));
    } catch (RuntimeException failure) {
      together.forEach(waiting -> waiting.durable().completeExceptionally(failure));
    }
  }

  private void prepareMonths() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    if (today.isAfter(months)) {
      database.sql("select maia.audit_months(?)").param(today).query(rows -> {});
      months = today;
    }
  }

  @Override
  public void close() {
    closed = true;
    queue.add(END);
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    queue.forEach(
        waiting ->
            waiting
                .durable()
                .completeExceptionally(new IllegalStateException("the audit is closed")));
  }
}
