package org.maiashare.audit;

import java.util.Arrays;
import java.util.Optional;
import org.maiashare.wording.Words;

/** How the journal speaks. */
enum JournalLanguage {
  FRENCH("fr"),
  /** French, easy to read. */
  EASY_FRENCH("fr-easy"),
  ENGLISH("en");

  private final String code;

  JournalLanguage(String code) {
    this.code = code;
  }

  String say(Words words) {
    return this == ENGLISH ? words.english() : words.french();
  }

  static Optional<JournalLanguage> ofCode(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
