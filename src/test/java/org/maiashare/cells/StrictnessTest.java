package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.RoleFamily;

class StrictnessTest {

  private static Set<RoleFamily> readers(DataCategory category) {
    return BaseProtocol.v1().terms().entrySet().stream()
        .filter(term -> term.getValue().readable().contains(category))
        .map(term -> term.getKey())
        .collect(Collectors.toSet());
  }

  @Property
  void nobodyReadsTheStricterWithoutReadingTheOther(
      @ForAll DataCategory one, @ForAll DataCategory other) {
    boolean healthOverSocial =
        one == DataCategory.MED && (other == DataCategory.SOC || other == DataCategory.AUT);
    if (Strictness.isStricter(one, other) && !healthOverSocial) {
      assertThat(readers(other)).containsAll(readers(one));
    }
  }

  @Test
  void healthDataHasTheFewestReaders() {
    for (DataCategory category : DataCategory.values()) {
      assertThat(readers(category)).hasSizeGreaterThanOrEqualTo(readers(DataCategory.MED).size());
    }
  }

  @Property
  void isNeverMutual(@ForAll DataCategory one, @ForAll DataCategory other) {
    assertThat(Strictness.isStricter(one, other) && Strictness.isStricter(other, one)).isFalse();
  }

  @Property
  void isTransitive(
      @ForAll DataCategory one, @ForAll DataCategory two, @ForAll DataCategory three) {
    if (Strictness.isStricter(one, two) && Strictness.isStricter(two, three)) {
      assertThat(Strictness.isStricter(one, three)).isTrue();
    }
  }

  @Property
  void neverChoosesLessThanIsComputed(
      @ForAll DataCategory computed, @ForAll Set<DataCategory> wishes) {
    CategoryChoice choice = CategoryChoice.of(computed, wishes);
    assertThat(choice.category())
        .satisfiesAnyOf(
            it -> assertThat(it).isEqualTo(computed),
            it -> assertThat(Strictness.isStricter(it, computed)).isTrue());
  }

  @Test
  void restrictsWhatIsAskedForAndNotComparable() {
    assertThat(CategoryChoice.of(DataCategory.SOC, Set.of(DataCategory.AUT)))
        .isEqualTo(new CategoryChoice(DataCategory.SOC, true));
    assertThat(CategoryChoice.of(DataCategory.MED, Set.of(DataCategory.PLAN)))
        .isEqualTo(new CategoryChoice(DataCategory.MED, false));
  }
}
