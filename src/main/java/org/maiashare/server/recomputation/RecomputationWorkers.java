package org.maiashare.server.recomputation;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.maiashare.audit.AuditEntry;
import org.maiashare.audit.AuditTrail;
import org.maiashare.grants.Recomputation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Two threads that look every second for grants to compute anew, on this node. */
final class RecomputationWorkers implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(RecomputationWorkers.class);
  private static final int WORKERS = 2;
  private static final long LONGEST_STOP_SECONDS = 20;

  private final Recomputation recomputation;
  private final AuditTrail trail;
  private volatile ScheduledExecutorService workers = Executors.newScheduledThreadPool(WORKERS);
  private volatile boolean running;

  RecomputationWorkers(Recomputation recomputation, AuditTrail trail, MeterRegistry meters) {
    this.recomputation = recomputation;
    this.trail = trail;
    meters.gauge("maia.recomputation.pending", recomputation, Recomputation::pending);
  }

  @Override
  public void start() {
    running = true;
    for (int worker = 0; worker < WORKERS; worker++) {
      workers.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
    }
  }

  private void work() {
    try {
      int persons = recomputation.workOff();
      if (persons > 0) {
        trail.record(AuditEntry.ofServer(AuditEntry.RECOMPUTATION + " " + persons));
        LOG.info("grants of {} persons computed anew, {} left", persons, recomputation.pending());
      }
    } catch (RuntimeException e) {
      LOG.error("computing grants anew failed and will be tried again: {}", e.getClass().getName());
    }
  }

  @Override
  public void stop() {
    running = false;
    workers.shutdown();
    try {
      workers.awaitTermination(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers = Executors.newScheduledThreadPool(WORKERS);
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
