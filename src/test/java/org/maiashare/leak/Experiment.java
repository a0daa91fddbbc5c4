package org.maiashare.leak;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.maiashare.leak.Comparison.Asker;
import org.maiashare.leak.Comparison.Warm;

/** One requester, two worlds, and what they may be asked. */
final class Experiment {

  private static final int WARM_ONE_IN = 8;
  private static final int FOLLOW_ONE_IN = 12;

  private final Asker asker;
  private final Asker somebodyElse;
  private final Comparison comparison;
  private final Function<Chance, Sent> requests;
  private final Chance chance;
  private final Map<Integer, Integer> statuses = new TreeMap<>();

  /**
   * @param somebodyElse whose reading comes before the requester's now and then
   */
  Experiment(
      Asker asker,
      Asker somebodyElse,
      Comparison comparison,
      Function<Chance, Sent> requests,
      Chance chance) {
    this.asker = asker;
    this.somebodyElse = somebodyElse;
    this.comparison = comparison;
    this.requests = requests;
    this.chance = chance;
  }

  /** How many answers had which status. */
  Map<Integer, Integer> statuses() {
    return statuses;
  }

  /** Compares until something differs. */
  Optional<Difference> compare(int times) {
    return compare(times, any -> true);
  }

  /**
   * Compares until something differs.
   *
   * @param worth requests that are worth asking; others are drawn and left
   */
  Optional<Difference> compare(int times, Predicate<Sent> worth) {
    for (int time = 0; time < times; time++) {
      Sent request = drawn();
      if (!worth.test(request)) {
        continue;
      }
      Optional<Warm> before =
          request.reads() && chance.oneIn(WARM_ONE_IN)
              ? Optional.of(new Warm(somebodyElse, request))
              : Optional.empty();
      Optional<Difference> difference = comparison.of(asker, request, before, this::count);
      if (difference.isPresent()) {
        return Optional.of(
            new Shrinking(it -> comparison.of(asker, it, before, this::count))
                .smallest(difference.get()));
      }
    }
    return Optional.empty();
  }

  /** Now and then a further page of what was drawn: one's own, or stolen from somebody else. */
  private Sent drawn() {
    Sent request = requests.apply(chance);
    return request.reads() && chance.oneIn(FOLLOW_ONE_IN)
        ? comparison.next(chance.oneIn(2) ? asker : somebodyElse, request).orElse(request)
        : request;
  }

  private void count(int status) {
    statuses.merge(status, 1, Integer::sum);
  }
}
