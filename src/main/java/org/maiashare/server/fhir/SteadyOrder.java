package org.maiashare.server.fhir;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.dialect.pagination.OffsetFetchLimitHandler;
import org.hibernate.query.spi.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Orders every page to the last place: what was stored first comes first where the request orders
 * nothing else. Otherwise PostgreSQL's plan would order it, which changes with the number of rows,
 * hidden ones included; and pages would repeat or miss entries.
 */
final class SteadyOrder extends OffsetFetchLimitHandler {

  static final SteadyOrder PAGES = new SteadyOrder();

  /** The second column is the resource's number; the first, its cell, says nothing of order. */
  private static final Pattern FOUND =
      Pattern.compile("(?s)^(SELECT t\\d+\\.PARTITION_ID,.*?)( ORDER BY .*)?$");

  private SteadyOrder() {
    super(true);
  }

  @Override
  public String processSql(String search, @Nullable Limit limit) {
    return super.processSql(ordered(search), limit);
  }

  static String ordered(String search) {
    Matcher found = FOUND.matcher(search);
    if (!found.matches()) {
      return search;
    }
    return found.group(1) + (found.group(2) == null ? " ORDER BY " : found.group(2) + ", ") + "2";
  }
}
