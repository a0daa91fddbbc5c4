package org.maiashare.directory;

import java.text.Collator;
import java.util.Locale;

/** Compares names: the extract writes many in capitals, without accents. */
final class Names {

  private Names() {}

  static boolean same(String one, String other) {
    Collator collator = Collator.getInstance(Locale.FRENCH);
    collator.setStrength(Collator.PRIMARY);
    return collator.compare(one, other) == 0;
  }
}
