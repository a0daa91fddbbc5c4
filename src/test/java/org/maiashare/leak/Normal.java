package org.maiashare.leak;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer without what may differ: the number of the request, the time of the answer, and what
 * the server makes at random, which is named by its place in the answer.
 */
final class Normal {

  /** The connection's own as well: every hundredth answer on one closes it. */
  private static final Set<String> OWN = Set.of("x-request-id", "date", "connection");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})");
  private static final Pattern DATE =
      Pattern.compile("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT");

  /** The number of the request that wrote a resource, as HAPI keeps it in {@code meta.source}. */
  private static final Pattern SOURCE =
      Pattern.compile("(\"source\": ?|<source value=)\"#[A-Za-z0-9]+\"");

  private final Instant since;
  private final Predicate<String> known;
  private final Map<String, String> names = new HashMap<>();

  /**
   * @param since times from here on are times of answers
   * @param known ids that both worlds call the same
   */
  private Normal(Instant since, Predicate<String> known) {
    this.since = since;
    this.known = known;
  }

  static Heard of(Heard heard, Instant since, Predicate<String> known) {
    Normal normal = new Normal(since, known);
    List<String> headers =
        heard.headers().stream().filter(it -> !OWN.contains(name(it))).map(normal::text).toList();
    return new Heard(heard.status(), headers, normal.text(heard.body()));
  }

  private static String name(String header) {
    return header.replaceFirst(":.*", "").toLowerCase(Locale.ROOT);
  }

  private String text(String text) {
    String ids =
        UUID.matcher(text).replaceAll(match -> Matcher.quoteReplacement(id(match.group())));
    String times = TIME.matcher(ids).replaceAll(match -> time(match.group()));
    String sources = SOURCE.matcher(times).replaceAll("$1\"#{request}\"");
    return DATE.matcher(sources).replaceAll(match -> date(match.group()));
  }

  private String id(String id) {
    return known.test(id) ? id : names.computeIfAbsent(id, any -> "{made-" + names.size() + "}");
  }

  private String time(String time) {
    return OffsetDateTime.parse(time).toInstant().isBefore(since) ? time : "{now}";
  }

  private String date(String date) {
    Instant instant = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    return instant.isBefore(since.minusSeconds(1)) ? date : "{now}";
  }
}
