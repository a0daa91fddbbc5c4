package org.maiashare.cells;

import java.util.Objects;
import java.util.Set;
import org.maiashare.decision.DataCategory;

/**
 * The category of a resource, all wishes considered.
 *
 * @param restricted whether a wish was not comparable, so that the resource must be restricted
 */
record CategoryChoice(DataCategory category, boolean restricted) {
  CategoryChoice {
    Objects.requireNonNull(category);
  }

  /** The strictest of the computed category and the wishes, in whatever order they come. */
  static CategoryChoice of(DataCategory computed, Set<DataCategory> wishes) {
    DataCategory strictest = computed;
    for (DataCategory wish : DataCategory.values()) {
      if (wishes.contains(wish) && Strictness.isStricter(wish, strictest)) {
        strictest = wish;
      }
    }
    DataCategory chosen = strictest;
    boolean restricted = wishes.stream().anyMatch(wish -> !Strictness.comparable(wish, chosen));
    return new CategoryChoice(chosen, restricted);
  }
}
