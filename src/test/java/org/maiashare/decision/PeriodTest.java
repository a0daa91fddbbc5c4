package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T00:00:00Z");
  private static final Instant FRIDAY = Instant.parse("2026-03-06T00:00:00Z");

  @Test
  void containsItsStartButNotItsEnd() {
    Period week = new Period(MONDAY, FRIDAY);
    assertThat(week.contains(MONDAY.minusNanos(1))).isFalse();
    assertThat(week.contains(MONDAY)).isTrue();
    assertThat(week.contains(FRIDAY.minusNanos(1))).isTrue();
    assertThat(week.contains(FRIDAY)).isFalse();
  }

  @Test
  void isEmptyWhenItEndsAsItStartsOrBefore() {
    assertThat(new Period(MONDAY, MONDAY).isEmpty()).isTrue();
    assertThat(new Period(FRIDAY, MONDAY).isEmpty()).isTrue();
    assertThat(new Period(MONDAY, MONDAY.plusNanos(1)).isEmpty()).isFalse();
  }

  @Test
  void sharesWithAnotherWhatBothContain() {
    assertThat(Period.since(MONDAY).intersection(Period.upTo(FRIDAY)))
        .isEqualTo(new Period(MONDAY, FRIDAY));
    assertThat(new Period(MONDAY, FRIDAY).intersection(Period.ALWAYS))
        .isEqualTo(new Period(MONDAY, FRIDAY));
  }

  @Test
  void overlapsOnlyWhatItSharesAnInstantWith() {
    assertThat(new Period(MONDAY, TUESDAY).overlaps(new Period(TUESDAY, FRIDAY))).isFalse();
    assertThat(new Period(MONDAY, FRIDAY).overlaps(new Period(TUESDAY, FRIDAY))).isTrue();
  }

  @Test
  void goesFromEachInstantToTheNext() {
    assertThat(Period.between(new TreeSet<>(List.of(FRIDAY, MONDAY, TUESDAY))))
        .containsExactly(new Period(MONDAY, TUESDAY), new Period(TUESDAY, FRIDAY));
    assertThat(Period.between(new TreeSet<>(List.of(MONDAY)))).isEmpty();
    assertThat(Period.between(new TreeSet<>())).isEmpty();
  }
}
