package org.maiashare.cells;

import org.maiashare.decision.DataCategory;

/**
 * A block of 64 cells. Each person has one, and a further one when 64 cells do not suffice; block 0
 * holds what belongs to nobody.
 */
public record CellBlock(int number) {

  /** The cells of a block. */
  public static final int SIZE = Long.SIZE;

  /** What belongs to nobody: directory, conformance resources, published protocols. */
  public static final CellBlock NOBODY = new CellBlock(0);

  private static final int LAST = Integer.MAX_VALUE / SIZE;

  public CellBlock {
    if (number < 0 || number > LAST) {
      throw new IllegalArgumentException("a block is numbered from 0 to " + LAST);
    }
  }

  /** The cell of this bit. */
  public CellNumber cell(int bit) {
    if (bit < 0 || bit >= SIZE) {
      throw new IllegalArgumentException("a block has bits 0 to " + (SIZE - 1));
    }
    return new CellNumber(number * SIZE + bit);
  }

  /**
   * The cell of what has nothing particular in its category, in the person's first block: bits 0 to
   * 10, in the order of the categories.
   */
  public CellNumber plainCell(DataCategory category) {
    return cell(category.ordinal());
  }

  /** The first bit for access classes with something particular. */
  public static int firstFreeBit() {
    return DataCategory.values().length;
  }
}
