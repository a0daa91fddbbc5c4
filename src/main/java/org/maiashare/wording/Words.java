package org.maiashare.wording;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The same thing in both languages. */
public record Words(String french, String english) {
  public static final Words NONE = new Words("", "");

  public Words {
    Objects.requireNonNull(french);
    Objects.requireNonNull(english);
  }

  /** A proper name, alike in both. */
  public static Words name(String name) {
    return new Words(name, name);
  }

  public Words then(Words more) {
    return new Words(french + more.french, english + more.english);
  }

  public Words then(String more) {
    return new Words(french + more, english + more);
  }

  /** Both in one text, French first. */
  public String both() {
    return french + " / " + english;
  }

  public static Words list(Collection<Words> several, String separator) {
    return new Words(
        joined(several, Words::french, separator), joined(several, Words::english, separator));
  }

  private static String joined(
      Collection<Words> several, Function<Words, String> language, String separator) {
    return several.stream().map(language).distinct().collect(Collectors.joining(separator));
  }
}
