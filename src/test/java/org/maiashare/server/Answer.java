package org.maiashare.server;

import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer as a client could compare it with another one: the id that the client itself sent, the
 * number of the request and the time it was answered at count for nothing.
 */
record Answer(int status, List<String> headers, String body) {

  private static final Set<String> VARYING = Set.of("x-request-id", "date", "last-modified");

  /** Every bundle that is answered has an id, a time and so a place of its own. */
  private static final Pattern BUNDLE =
      Pattern.compile(
          "\\{\"resourceType\":\"Bundle\",\"id\":\"(?<id>[^\"]+)\""
              + "(,\"meta\":\\{\"lastUpdated\":\"[^\"]+\"})?");

  /**
   * @param sent the id that the client named in its request
   */
  static Answer of(Response response, String sent) {
    Matcher bundle = BUNDLE.matcher(response.asString());
    String own = bundle.lookingAt() ? bundle.group("id") : sent;
    List<String> headers =
        response.headers().asList().stream()
            .filter(header -> !VARYING.contains(header.getName().toLowerCase(Locale.ROOT)))
            .map(
                header ->
                    header.getName()
                        + ": "
                        + header.getValue().replace(own, "").replace(sent, "{id}"))
            .sorted()
            .toList();
    String body = bundle.reset().replaceFirst("").replace(sent, "{id}");
    return new Answer(response.statusCode(), headers, body);
  }
}
