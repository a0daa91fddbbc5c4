package org.maiashare.wording;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;

/** Moments as people read them, in France: a day, and the hour where there is one. */
public final class Moments {

  /** The clock people live by. */
  public static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private static final DateTimeFormatter FRENCH =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

  private Moments() {}

  /** Since when; nothing when it was always so. */
  public static Words since(Instant since) {
    return since.equals(Instant.MIN)
        ? Words.NONE
        : new Words(", depuis le ", ", since ").then(moment(since));
  }

  /** Until when; the midnight that ends a day stands for that day, included. */
  public static Words until(Optional<Instant> until) {
    return until.map(Moments::until).orElse(Words.NONE);
  }

  private static Words until(Instant until) {
    ZonedDateTime end = until.atZone(FRANCE);
    return end.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? new Words(", jusqu'au ", ", until ")
            .then(day(end.minusDays(1)))
            .then(new Words(" inclus", " included"))
        : new Words(", jusqu'au ", ", until ").then(moment(until));
  }

  /** A day, and the hour where it is not midnight. */
  public static Words moment(Instant instant) {
    ZonedDateTime moment = instant.atZone(FRANCE);
    if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
      return day(moment);
    }
    String hour = "%d h %02d".formatted(moment.getHour(), moment.getMinute());
    String time = "%02d:%02d".formatted(moment.getHour(), moment.getMinute());
    return day(moment).then(new Words(" à " + hour, " at " + time));
  }

  private static Words day(ZonedDateTime moment) {
    return new Words(FRENCH.format(moment), ENGLISH.format(moment));
  }

  public static DateTimeType dateTime(Instant instant) {
    DateTimeType value = new DateTimeType(Date.from(instant));
    value.setTimeZone(TimeZone.getTimeZone(FRANCE));
    return value;
  }
}
