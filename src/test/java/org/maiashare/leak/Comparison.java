package org.maiashare.leak;

import java.time.Instant;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** Sends a request to both worlds and compares the answers. */
final class Comparison {

  private final Wire wire;
  private final TwinDatabases twins;
  private final Runnable forget;
  private final Instant since;
  private final Predicate<String> known;

  /**
   * @param forget empties what the server remembers, so that one world's memory does not serve the
   *     other's questions
   * @param since when the comparing began
   * @param known ids that both worlds call the same
   */
  Comparison(
      Wire wire, TwinDatabases twins, Runnable forget, Instant since, Predicate<String> known) {
    this.wire = wire;
    this.twins = twins;
    this.forget = forget;
    this.since = since;
    this.known = known;
  }

  /**
   * @param before what somebody else asks of the full world first, so that the server remembers it
   */
  Optional<Difference> of(Asker asker, Sent request, Optional<Warm> before, IntConsumer statuses) {
    if (!request.reads()) {
      twins.align();
    }
    before.ifPresent(warm -> wire.send(warm.asker().token(), warm.request()));
    Heard full = heard(asker, request);
    Heard bare;
    forget.run();
    twins.use(Side.BARE);
    try {
      bare = heard(asker, request);
    } finally {
      twins.use(Side.FULL);
      forget.run();
    }
    statuses.accept(full.status());
    return full.equals(bare)
        ? Optional.empty()
        : Optional.of(new Difference(asker.client(), request, full, bare));
  }

  private Heard heard(Asker asker, Sent request) {
    return Normal.of(wire.send(asker.token(), request), since, known);
  }

  /** Who asks. */
  record Asker(String client, String token) {}

  /** What somebody else asks. */
  record Warm(Asker asker, Sent request) {}
}
