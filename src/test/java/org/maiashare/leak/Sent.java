package org.maiashare.leak;

import java.util.Map;
import java.util.TreeMap;

/**
 * A request, without who asks.
 *
 * @param path below the FHIR base, with the query, encoded
 * @param body empty when there is none
 */
record Sent(String method, String path, Map<String, String> headers, String body) {

  Sent {
    headers = Map.copyOf(headers);
  }

  static Sent get(String path) {
    return new Sent("GET", path, Map.of(), "");
  }

  static Sent post(String path, String body) {
    return new Sent("POST", path, Map.of(), body);
  }

  Sent with(String header, String value) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put(header, value);
    return new Sent(method, path, more, body);
  }

  Sent as(String otherMethod) {
    return new Sent(otherMethod, path, headers, body);
  }

  boolean reads() {
    return method.equals("GET") || method.equals("HEAD") || path.endsWith("/_search");
  }

  /** As it would be typed in. */
  String curl() {
    StringBuilder line = new StringBuilder("curl -X " + method);
    new TreeMap<>(headers)
        .forEach((name, value) -> line.append(" -H '").append(name + ": " + value).append('\''));
    if (!body.isEmpty()) {
      line.append(" -d '").append(body.replace("'", "'\\''")).append('\'');
    }
    return line.append(" \"$FHIR/").append(path).append('"').toString();
  }
}
