package org.maiashare.demo;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment told from the reference day, as the YAML files write it: {@code -8m}, {@code -3d 14:30},
 * {@code +1d 08:00}, {@code 0d}. Units: y years, m months, w weeks, d days; nine o'clock when no
 * time is given.
 *
 * @param offset the distance to the reference day
 * @param time the time of that day, in France
 */
record RelativeTime(Period offset, LocalTime time) {

  private static final Pattern FORM =
      Pattern.compile("([+-]?)(\\d{1,4})([ymwd])(?: (\\d{2}:\\d{2}))?");
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static RelativeTime of(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a relative time such as -8m or +1d 08:00: " + text);
    }
    int amount = Integer.parseInt(form.group(2));
    Period distance =
        switch (form.group(3)) {
          case "y" -> Period.ofYears(amount);
          case "m" -> Period.ofMonths(amount);
          case "w" -> Period.ofWeeks(amount);
          default -> Period.ofDays(amount);
        };
    return new RelativeTime(
        form.group(1).equals("-") ? distance.negated() : distance,
        form.group(4) == null ? MORNING : LocalTime.parse(form.group(4)));
  }

  ZonedDateTime from(ZonedDateTime reference) {
    return reference.toLocalDate().plus(offset).atTime(time).atZone(reference.getZone());
  }

  /** The same time some days later: the repetitions of a visit. */
  RelativeTime plusDays(int days) {
    return new RelativeTime(offset.plusDays(days), time);
  }
}
