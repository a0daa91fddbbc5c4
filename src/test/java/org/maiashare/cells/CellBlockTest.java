package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.DataCategory;

class CellBlockTest {

  @Property
  void aCellKnowsItsBlockAndBit(
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE / 64) int block,
      @ForAll @IntRange(min = 0, max = 63) int bit) {
    CellNumber cell = new CellBlock(block).cell(bit);
    assertThat(cell.value()).isGreaterThanOrEqualTo(0);
    assertThat(cell.block()).isEqualTo(new CellBlock(block));
    assertThat(cell.bit()).isEqualTo(bit);
    assertThat(cell.value() >> 6).isEqualTo(block);
    assertThat(cell.mask() >>> bit).isEqualTo(1);
  }

  @Test
  void givesThePlainCategoriesTheFirstBits() {
    assertThat(new CellBlock(3).plainCell(DataCategory.ADM)).isEqualTo(new CellNumber(192));
    assertThat(new CellBlock(3).plainCell(DataCategory.CONSENT)).isEqualTo(new CellNumber(202));
    assertThat(CellBlock.firstFreeBit()).isEqualTo(11);
  }

  @Test
  void refusesNumbersThatNoCellHas() {
    assertThatThrownBy(() -> new CellBlock(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CellBlock(1 << 25)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CellBlock.NOBODY.cell(64))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CellNumber(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
