package org.maiashare.leak;

import java.time.Instant;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Sends a request to both worlds and compares the answers. What the second layer withholds counts
 * as a difference too: the database has let it through. So does a failure of the server.
 */
final class Comparison {

  private final Wire wire;
  private final TwinDatabases twins;
  private final Runnable forget;
  private final Instant since;
  private final Predicate<String> known;
  private final DoubleSupplier withheld;

  /**
   * @param forget empties what the server remembers, so that one world's memory does not serve the
   *     other's questions
   * @param since when the comparing began
   * @param known ids that both worlds call the same
   * @param withheld how much the second layer has withheld
   */
  Comparison(
      Wire wire,
      TwinDatabases twins,
      Runnable forget,
      Instant since,
      Predicate<String> known,
      DoubleSupplier withheld) {
    this.wire = wire;
    this.twins = twins;
    this.forget = forget;
    this.since = since;
    this.known = known;
    this.withheld = withheld;
  }

  /**
   * @param warming what somebody else asks of the full world first, so that the server remembers it
   */
  Optional<Difference> of(Asker asker, Sent request, Optional<Warm> warming, IntConsumer statuses) {
    if (!request.reads()) {
      twins.align();
    }
    double before = withheld.getAsDouble();
    warming.ifPresent(warm -> wire.send(warm.asker().token(), warm.request()));
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
    return full.equals(bare) && !full.isAFailure() && withheld.getAsDouble() == before
        ? Optional.empty()
        : Optional.of(new Difference(asker.client(), request, full, bare));
  }

  /** The page after this one, as the full world offers it. */
  Optional<Sent> next(Asker reader, Sent page) {
    return Links.next(wire.base(), wire.send(reader.token(), page));
  }

  private Heard heard(Asker asker, Sent request) {
    return Normal.of(wire.send(asker.token(), request), since, known);
  }

  /** Who asks. */
  record Asker(String client, String token) {}

  /** What somebody else asks. */
  record Warm(Asker asker, Sent request) {}
}
