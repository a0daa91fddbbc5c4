package org.maiashare.leak;

import java.util.List;

/** An answer as it came. */
record Heard(int status, List<String> headers, String body) {

  Heard {
    headers = List.copyOf(headers);
  }

  @Override
  public String toString() {
    return status + "\n" + String.join("\n", headers) + "\n\n" + body;
  }
}
