package org.maiashare.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes entries to the chain of this node, all that wait together in one transaction. Whoever
 * records waits until the row is durable: before the first byte of a disclosure, before the commit
 * of a write. What cannot be recorded must not happen.
 */
public final class AuditTrail implements AutoCloseable {

  private static final int TOGETHER = 500;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private record Waiting(AuditEntry entry, CompletableFuture<Void> durable) {}

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
    record(List.of(entry));
  }

  /**
   * Records several, and returns when all rows are durable.
   *
   * @throws AuditUnavailableException when one cannot be
   */
  public void record(List<AuditEntry> entries) {
    List<Waiting> several =
        entries.stream().map(it -> new Waiting(it, new CompletableFuture<>())).toList();
    queue.addAll(several);
    if (closed) {
      several.forEach(AuditTrail::turnAway);
    }
    try {
      several.forEach(waiting -> waiting.durable().join());
    } catch (CompletionException failure) {
      throw new AuditUnavailableException(failure);
    }
  }

  private void write() {
    List<Waiting> together = new ArrayList<>();
    while (!closed || !queue.isEmpty()) {
      try {
        Waiting first = queue.poll(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          together.add(first);
          queue.drainTo(together, TOGETHER);
          append(together);
          together.clear();
        }
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void append(List<Waiting> together) {
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

  /** Writes what waits, then takes nothing more. */
  @Override
  public void close() {
    closed = true;
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    queue.forEach(AuditTrail::turnAway);
  }

  private static void turnAway(Waiting late) {
    late.durable().completeExceptionally(new IllegalStateException("the audit is closed"));
  }
}
