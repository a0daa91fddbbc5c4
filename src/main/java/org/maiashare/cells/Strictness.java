package org.maiashare.cells;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.maiashare.decision.DataCategory;

/**
 * Which category a client may put in place of the computed one. One category is stricter than
 * another when, in the base protocol, all who read it read the other one too; health data is, by
 * the sharing rules, the strictest of the common categories. Categories that neither way is
 * stricter are not comparable.
 */
final class Strictness {

  private static final Map<DataCategory, Set<DataCategory>> STRICTER_THAN =
      new EnumMap<>(DataCategory.class);

  static {
    for (DataCategory category : DataCategory.values()) {
      STRICTER_THAN.put(category, EnumSet.noneOf(DataCategory.class));
      if (category != DataCategory.ADM && category != DataCategory.COORD) {
        stricter(category, DataCategory.ADM, DataCategory.COORD);
      }
    }
    stricter(DataCategory.AUT, DataCategory.ALERT);
    stricter(DataCategory.SOC, DataCategory.REF);
    stricter(DataCategory.LEG, DataCategory.PLAN, DataCategory.NOTE);
    stricter(DataCategory.CONSENT, DataCategory.PLAN, DataCategory.NOTE);
    stricter(
        DataCategory.MED,
        DataCategory.SOC,
        DataCategory.AUT,
        DataCategory.PLAN,
        DataCategory.ALERT,
        DataCategory.NOTE,
        DataCategory.REF);
  }

  private Strictness() {}

  private static void stricter(DataCategory category, DataCategory... than) {
    STRICTER_THAN.merge(
        category,
        Set.of(than),
        (known, more) -> {
          Set<DataCategory> both = EnumSet.noneOf(DataCategory.class);
          both.addAll(known);
          both.addAll(more);
          return both;
        });
  }

  static boolean isStricter(DataCategory category, DataCategory than) {
    return STRICTER_THAN.getOrDefault(category, Set.of()).contains(than);
  }

  static boolean comparable(DataCategory one, DataCategory other) {
    return one == other || isStricter(one, other) || isStricter(other, one);
  }
}
