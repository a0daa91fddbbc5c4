package org.maiashare.consent;

import org.maiashare.wording.Words;

/** What it means to come from one level of access to another. */
final class ChangeWords {

  private ChangeWords() {}

  static Words of(AccessLevel before, AccessLevel after) {
    boolean gainsReading = after.reads() && !before.reads();
    boolean losesReading = before.reads() && !after.reads();
    boolean gainsWriting = after.writes() && !before.writes();
    boolean losesWriting = before.writes() && !after.writes();
    if (gainsReading) {
      return gainsWriting
          ? new Words("pourra lire et écrire", "will be able to read and write")
          : new Words("pourra lire", "will be able to read");
    }
    if (losesReading) {
      return losesWriting
          ? new Words("ne pourra plus lire ni écrire", "will no longer read or write")
          : new Words("ne pourra plus lire", "will no longer read");
    }
    return gainsWriting
        ? new Words("pourra aussi écrire", "will also be able to write")
        : new Words("ne pourra plus écrire", "will no longer write");
  }
}
