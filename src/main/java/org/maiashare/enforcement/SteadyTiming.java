package org.maiashare.enforcement;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.jspecify.annotations.Nullable;

/**
 * Lets an answer that gives nothing leave on the beat: a whole number of steps after the request
 * came. A row that is there and hidden costs the database a fraction of a millisecond more than
 * none at all; what a client measures is the step, as long as the work fits into it.
 */
@Interceptor
public final class SteadyTiming {

  /** After the audit, which is the last to have its say. */
  static final int LAST = Integer.MAX_VALUE;

  private static final String CAME_AT = SteadyTiming.class.getName();
  private static final Set<BundleType> ANSWERS =
      Set.of(BundleType.BATCHRESPONSE, BundleType.TRANSACTIONRESPONSE);

  private final long step;

  /**
   * @param step how long it takes to find nothing
   */
  public SteadyTiming(Duration step) {
    if (step.isZero() || step.isNegative()) {
      throw new IllegalArgumentException("a step takes time");
    }
    this.step = step.toNanos();
  }

  /** Notes when the request came. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Integer.MIN_VALUE)
  public void came(RequestDetails request) {
    request.getUserData().put(CAME_AT, System.nanoTime());
  }

  /** Holds an answer in which something was not found. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = LAST)
  public void answers(RequestDetails request, @Nullable IBaseResource answer) {
    if (answer instanceof Bundle bundle && lacksSomething(bundle)) {
      hold(request);
    }
  }

  /** Holds every refusal: what is hidden and what is absent are refused alike. */
  @Hook(value = Pointcut.SERVER_OUTGOING_FAILURE_OPERATIONOUTCOME, order = LAST)
  public void refuses(@Nullable RequestDetails request) {
    if (request != null) {
      hold(request);
    }
  }

  static boolean lacksSomething(Bundle answer) {
    if (answer.getType() == BundleType.SEARCHSET) {
      return answer.getEntry().stream()
          .allMatch(entry -> entry.getSearch().getMode() == SearchEntryMode.OUTCOME);
    }
    return ANSWERS.contains(answer.getType())
        && answer.getEntry().stream().anyMatch(SteadyTiming::isNothing);
  }

  private static boolean isNothing(BundleEntryComponent entry) {
    String status = entry.getResponse().getStatus();
    boolean refused = status != null && !status.startsWith("2");
    return refused || entry.getResource() instanceof Bundle inner && lacksSomething(inner);
  }

  private void hold(RequestDetails request) {
    long now = System.nanoTime();
    long came = (long) request.getUserData().getOrDefault(CAME_AT, now);
    long leaves = now + untilTheBeat(now - came);
    for (long left = leaves - now; left > 0; left = leaves - System.nanoTime()) {
      LockSupport.parkNanos(left);
      if (Thread.currentThread().isInterrupted()) {
        return;
      }
    }
  }

  /** Nanoseconds from now to the next whole step; none at a whole step. */
  long untilTheBeat(long taken) {
    long over = taken % step;
    return over == 0 && taken > 0 ? 0 : step - over;
  }
}
