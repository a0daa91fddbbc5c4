package org.maiashare.demo;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.jspecify.annotations.Nullable;

/** Turns relative times into FHIR dates, in French time. No clock: the reference is given. */
record Timeline(ZonedDateTime reference) {

  private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");

  static Timeline from(Instant reference) {
    return new Timeline(reference.atZone(FRANCE));
  }

  DateTimeType dateTime(RelativeTime moment) {
    return new DateTimeType(instantOf(moment), TemporalPrecisionEnum.SECOND, zone());
  }

  DateType date(RelativeTime moment) {
    return new DateType(moment.from(reference).toLocalDate().toString());
  }

  /** The instant that lies some minutes after a moment. */
  InstantType instant(RelativeTime moment, int minutesLater) {
    Instant instant = moment.from(reference).toInstant().plus(Duration.ofMinutes(minutesLater));
    return new InstantType(Date.from(instant), TemporalPrecisionEnum.SECOND, zone());
  }

  /** A period of whole moments, open where no end is given. */
  Period period(RelativeTime start, @Nullable RelativeTime end) {
    Period period = new Period().setStartElement(dateTime(start));
    return end == null ? period : period.setEndElement(dateTime(end));
  }

  private Date instantOf(RelativeTime moment) {
    return Date.from(moment.from(reference).toInstant());
  }

  private static TimeZone zone() {
    return TimeZone.getTimeZone(FRANCE);
  }
}
