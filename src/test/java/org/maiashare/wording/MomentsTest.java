package org.maiashare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentsTest {

  @Test
  void aDayIsWrittenAsPeopleInFranceWriteIt() {
    assertThat(Moments.since(Instant.parse("2026-03-11T23:00:00Z")))
        .isEqualTo(new Words(", depuis le 12/03/2026", ", since 12 March 2026"));
  }

  @Test
  void anHourThatIsNotMidnightIsSaid() {
    assertThat(Moments.since(Instant.parse("2026-07-01T07:05:00Z")))
        .isEqualTo(new Words(", depuis le 01/07/2026 à 9 h 05", ", since 1 July 2026 at 09:05"));
  }

  @Test
  void theMidnightThatEndsADayStandsForThatDay() {
    assertThat(Moments.until(Optional.of(Instant.parse("2026-06-30T22:00:00Z"))))
        .isEqualTo(new Words(", jusqu'au 30/06/2026 inclus", ", until 30 June 2026 included"));
    assertThat(Moments.until(Optional.of(Instant.parse("2026-06-30T08:30:00Z"))))
        .isEqualTo(new Words(", jusqu'au 30/06/2026 à 10 h 30", ", until 30 June 2026 at 10:30"));
  }

  @Test
  void whatAlwaysWasAndWhatNothingEndsIsNotSaid() {
    assertThat(Moments.since(Instant.MIN)).isEqualTo(Words.NONE);
    assertThat(Moments.until(Optional.empty())).isEqualTo(Words.NONE);
  }
}
