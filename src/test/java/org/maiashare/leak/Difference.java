package org.maiashare.leak;

/** A request that is answered differently for what is hidden: a leak. */
record Difference(String client, Sent request, Heard full, Heard bare) {

  @Override
  public String toString() {
    return "%s, as %s%n--- with what is hidden%n%s%n--- without it%n%s"
        .formatted(request.curl(), client, full, bare);
  }
}
