package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of a protocol says what it says, letter by letter. */
class CeilingTableTest {
  private static final Map<RoleFamily, Ceiling> READ =
      CeilingTable.read(
          """
          family      | ADM | MED | NOTE | sensitive
          nurse       | r   | rw  | -    | all but V
          home-helper | r   | -   | w    | PSY HIV
          desk        | rw  | -   | -    | -
          """);

  private static Ceiling ceiling(RoleFamily family) {
    return Objects.requireNonNull(READ.get(family));
  }

  @Test
  void aLetterInAColumnOpensThatCategoryAndNoOther() {
    Ceiling nurse = ceiling(RoleFamily.NURSE);
    assertThat(nurse.readable()).containsExactlyInAnyOrder(DataCategory.ADM, DataCategory.MED);
    assertThat(nurse.writable()).containsExactly(DataCategory.MED);
    assertThat(ceiling(RoleFamily.HOME_HELPER).readable()).containsExactly(DataCategory.ADM);
    assertThat(ceiling(RoleFamily.HOME_HELPER).writable()).containsExactly(DataCategory.NOTE);
  }

  @Test
  void theLastColumnNamesSensitivityLabels() {
    assertThat(ceiling(RoleFamily.NURSE).sensitivity())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(SensitivityLabel.V)));
    assertThat(ceiling(RoleFamily.HOME_HELPER).sensitivity())
        .containsExactlyInAnyOrder(SensitivityLabel.PSY, SensitivityLabel.HIV);
    assertThat(ceiling(RoleFamily.DESK).sensitivity()).isEmpty();
  }

  @Test
  void aFamilyWithoutALineHasNoCeiling() {
    assertThat(READ.keySet())
        .isEqualTo(Set.of(RoleFamily.NURSE, RoleFamily.HOME_HELPER, RoleFamily.DESK));
  }

  @Test
  void aConsentNamesFamiliesOfProfessionalsAlone() {
    assertThat(Party.of(RoleFamily.NURSE)).isEqualTo(new Party.FamilyParty(RoleFamily.NURSE));
    assertThatIllegalArgumentException().isThrownBy(() -> Party.of(RoleFamily.CAREGIVER));
  }
}
