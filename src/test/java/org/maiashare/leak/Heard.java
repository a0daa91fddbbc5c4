package org.maiashare.leak;

import java.util.List;

/** An answer as it came. */
record Heard(int status, List<String> headers, String body) {

  private static final int FIRST_FAILURE = 500;

  Heard {
    headers = List.copyOf(headers);
  }

  /** Whether the server failed, be it in one entry of a batch. */
  boolean isAFailure() {
    return status >= FIRST_FAILURE || body.contains("\"status\":\"5");
  }

  @Override
  public String toString() {
    return status + "\n" + String.join("\n", headers) + "\n\n" + body;
  }
}
