package org.maiashare.leak;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The further pages that an answer offers. */
final class Links {

  private static final Pattern NEXT =
      Pattern.compile("\"relation\":\\s*\"next\",\\s*\"url\":\\s*\"([^\"]+)\"");

  private Links() {}

  /**
   * @param base the address of the FHIR interface
   */
  static Optional<Sent> next(String base, Heard page) {
    Matcher next = NEXT.matcher(page.body());
    return next.find()
        ? Optional.of(Sent.get(next.group(1).replace(base, "").replaceFirst("^.*/fhir/?", "")))
        : Optional.empty();
  }
}
