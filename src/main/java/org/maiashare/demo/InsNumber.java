package org.maiashare.demo;

import java.time.LocalDate;

/** An INS number of the demonstration: 13 digits and their key (97 less the remainder by 97). */
record InsNumber(String body, String key) {

  static InsNumber of(String text) {
    if (!text.matches("[12]\\d{14}")) {
      throw new IllegalArgumentException("an INS number has 15 digits: " + text);
    }
    return new InsNumber(text.substring(0, 13), text.substring(13));
  }

  boolean female() {
    return body.charAt(0) == '2';
  }

  /** The INSEE code of the place of birth; here one that does not exist. */
  String birthplace() {
    return body.substring(5, 10);
  }

  /** Refuses a wrong key, or a birth date of another month. */
  void check(String person, LocalDate born) {
    String expected = "%02d".formatted(97 - Long.parseLong(body) % 97);
    if (!expected.equals(key)) {
      throw new IllegalArgumentException(person + ": the INS key should be " + expected);
    }
    String month = "%02d%02d".formatted(born.getYear() % 100, born.getMonthValue());
    if (!body.startsWith(month, 1)) {
      throw new IllegalArgumentException(person + ": INS and birth date disagree");
    }
  }
}
