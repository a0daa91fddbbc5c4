package org.maiashare.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * The identifiers of assertions already used, remembered until they have expired (RFC 7523, section
 * 3, point 7). Memory is bounded per client: a client that has used up its share waits, and forgets
 * none of the others'.
 */
final class SeenAssertions {

  /** What became of an assertion shown. */
  enum Sight {
    FIRST,
    AGAIN,
    /** Too many are remembered for this client to remember another one. */
    TOO_MANY
  }

  private record Seen(String identifier, Instant until) {}

  private static final class OfClient {
    private final Set<String> identifiers = new HashSet<>();
    private final Queue<Seen> byExpiry = new PriorityQueue<>(Comparator.comparing(Seen::until));
  }

  private final Clock clock;
  private final int mostPerClient;
  private final Map<String, OfClient> clients = new HashMap<>();

  SeenAssertions(Clock clock, int mostPerClient) {
    this.clock = clock;
    this.mostPerClient = mostPerClient;
  }

  /**
   * Remembers the identifier for as long as the assertion could be shown again.
   *
   * @param client one whose assertion is otherwise good, so that strangers fill no memory
   */
  synchronized Sight see(String client, String identifier, Instant until) {
    OfClient seen = clients.computeIfAbsent(client, name -> new OfClient());
    Instant now = clock.instant();
    for (Seen oldest = seen.byExpiry.peek();
        oldest != null && !oldest.until().isAfter(now);
        oldest = seen.byExpiry.peek()) {
      seen.byExpiry.remove();
      seen.identifiers.remove(oldest.identifier());
    }
    if (seen.identifiers.contains(identifier)) {
      return Sight.AGAIN;
    }
    if (seen.identifiers.size() >= mostPerClient) {
      return Sight.TOO_MANY;
    }
    seen.identifiers.add(identifier);
    seen.byExpiry.add(new Seen(identifier, until));
    return Sight.FIRST;
  }
}
