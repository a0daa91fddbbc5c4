package org.maiashare.server;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.DateTimeType;
import org.maiashare.decision.Period;

/**
 * Where a scenario's moments fall when one of its questions is put now. What has happened by then
 * keeps its distance, to the second: what begins or ends at the very moment of the question does so
 * now. What is still to come is at least an hour away, so that a question put one second before a
 * boundary is answered before it, however slow the machine.
 *
 * @param asked the moment of the question in the scenario
 * @param now the moment it is put
 */
record ScenarioTime(Instant asked, Instant now) {

  private static final Duration MARGIN = Duration.ofHours(1);
  private static final Duration LONG = Duration.ofDays(3650);

  static ScenarioTime putNow(Instant asked) {
    return new ScenarioTime(asked, Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  DateTimeType at(Instant moment) {
    return new DateTimeType(moved(moment).toString());
  }

  DateTimeType longAgo() {
    return at(Instant.MIN);
  }

  private Instant moved(Instant moment) {
    if (moment.equals(Instant.MIN)) {
      return now.minus(LONG);
    }
    Duration away = Duration.between(asked, moment);
    boolean ahead = moment.isAfter(asked);
    return now.plus(ahead && away.compareTo(MARGIN) < 0 ? MARGIN : away);
  }

  boolean isBounded(Period period) {
    return !period.equals(Period.ALWAYS);
  }

  /** The period with a beginning, and an end where it has one. */
  org.hl7.fhir.r4.model.Period period(Period period) {
    if (period.until().isBefore(period.from())) {
      throw new NotOverHttpException("no FHIR period ends before it begins");
    }
    org.hl7.fhir.r4.model.Period moved = new org.hl7.fhir.r4.model.Period();
    moved.setStartElement(at(period.from()));
    if (period.until().isBefore(Instant.MAX)) {
      moved.setEndElement(at(period.until()));
    }
    return moved;
  }
}
