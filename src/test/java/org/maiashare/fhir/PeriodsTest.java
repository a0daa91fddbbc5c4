package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Period;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  private static Period period(String start, String end) {
    Period period = new Period();
    if (!start.isEmpty()) {
      period.setStartElement(new DateTimeType(start));
    }
    if (!end.isEmpty()) {
      period.setEndElement(new DateTimeType(end));
    }
    return period;
  }

  @Test
  void endsAtTheMidnightThatFollowsTheLastDayInFrance() {
    assertThat(Periods.giving(period("2026-03-28", "2026-03-29")))
        .contains(
            new org.maiashare.decision.Period(
                Instant.parse("2026-03-27T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")));
  }

  @Test
  void endsAtTheVerySecondWhenATimeIsGiven() {
    assertThat(Periods.giving(period("2026-01-01T08:00:00+01:00", "2026-01-02T09:30:15+01:00")))
        .contains(
            new org.maiashare.decision.Period(
                Instant.parse("2026-01-01T07:00:00Z"), Instant.parse("2026-01-02T08:30:15Z")));
  }

  @Test
  void coversTheWholeMonthOrYear() {
    assertThat(Periods.giving(period("2025", "2026-02")))
        .contains(
            new org.maiashare.decision.Period(
                Instant.parse("2024-12-31T23:00:00Z"), Instant.parse("2026-02-28T23:00:00Z")));
  }

  @Test
  void givesNothingWithoutABeginning() {
    assertThat(Periods.giving(period("", "2026-01-01"))).isEmpty();
    assertThat(Periods.giving(new Period())).isEmpty();
  }

  @Test
  void takesAwayWithoutBoundWhereNoneIsGiven() {
    assertThat(Periods.taking(new Period())).isEqualTo(org.maiashare.decision.Period.ALWAYS);
    assertThat(Periods.taking(period("2026-01-01", "")).until()).isEqualTo(Instant.MAX);
  }

  @Property
  void aDayNeverEndsBeforeItBegins(@ForAll @IntRange(min = 0, max = 40_000) int day) {
    String date = LocalDate.ofEpochDay(day).toString();
    assertThat(Periods.giving(period(date, date)))
        .hasValueSatisfying(whole -> assertThat(whole.isEmpty()).isFalse());
  }
}
