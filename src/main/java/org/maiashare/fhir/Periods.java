package org.maiashare.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.maiashare.decision.Period;

/**
 * FHIR times as half-open periods of instants. A date without a time is the whole day in France, a
 * month or a year the whole of it; the end of a FHIR period is inclusive, so that a period ends at
 * the midnight that follows its last day. An end with a time ends at that instant.
 */
public final class Periods {

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  private Periods() {}

  /** The stretch of time one value covers; an instant covers nothing but its beginning. */
  public static Optional<Period> of(BaseDateTimeType time) {
    if (!time.hasValue()) {
      return Optional.empty();
    }
    String text = time.getValueAsString();
    try {
      return Optional.of(parse(text));
    } catch (DateTimeParseException unreadable) {
      return Optional.empty();
    }
  }

  private static Period parse(String text) {
    return switch (text.length()) {
      case 4 -> {
        LocalDate first = Year.parse(text).atDay(1);
        yield days(first, first.plusYears(1));
      }
      case 7 -> days(YearMonth.parse(text).atDay(1), YearMonth.parse(text).plusMonths(1).atDay(1));
      case 10 -> days(LocalDate.parse(text), LocalDate.parse(text).plusDays(1));
      default -> {
        Instant instant = instant(text);
        yield new Period(instant, instant);
      }
    };
  }

  private static Period days(LocalDate first, LocalDate next) {
    return new Period(midnight(first), midnight(next));
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(FRANCE).toInstant();
  }

  private static Instant instant(String text) {
    boolean zoned = text.endsWith("Z") || text.lastIndexOf('+') > 10 || text.lastIndexOf('-') > 10;
    return zoned
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDateTime.parse(text).atZone(FRANCE).toInstant();
  }

  /**
   * The period in which something is given: it has a beginning and a readable end or none. Anything
   * else gives nothing.
   */
  public static Optional<Period> giving(org.hl7.fhir.r4.model.Period period) {
    Optional<Instant> from = of(period.getStartElement()).map(Period::from);
    Optional<Instant> until =
        period.hasEndElement()
            ? of(period.getEndElement()).map(Period::until)
            : Optional.of(Instant.MAX);
    return from.flatMap(start -> until.map(end -> new Period(start, end)));
  }

  /** The period in which something is taken away: without bound where none can be read. */
  public static Period taking(org.hl7.fhir.r4.model.Period period) {
    return new Period(
        of(period.getStartElement()).map(Period::from).orElse(Instant.MIN),
        of(period.getEndElement()).map(Period::until).orElse(Instant.MAX));
  }
}
