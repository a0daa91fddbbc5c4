package org.maiashare.enforcement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requests that name the resources they ask for: rows are found by their ids, few at a time. */
final class NamedResource {

  private static final Pattern ONE =
      Pattern.compile(".*/[A-Z][A-Za-z]+/[A-Za-z0-9.-]+(/_history/[A-Za-z0-9.-]+)?");
  private static final Pattern BY_ID = Pattern.compile("(.*&)?_id=.*");

  private NamedResource() {}

  /** Whether a request reads resources by their ids. */
  static boolean isReadBy(String method, String path, @Nullable String query) {
    boolean reads = method.equals("GET") || method.equals("HEAD");
    return reads && (ONE.matcher(path).matches() || isById(query));
  }

  private static boolean isById(@Nullable String query) {
    return query != null && BY_ID.matcher(query).matches();
  }
}
