package org.maiashare.cells;

/** The number of a cell, as HAPI stores it in PARTITION_ID: its block times 64, plus its bit. */
public record CellNumber(int value) {

  public CellNumber {
    if (value < 0) {
      throw new IllegalArgumentException("a cell is not numbered below 0");
    }
  }

  public CellBlock block() {
    return new CellBlock(value / CellBlock.SIZE);
  }

  public int bit() {
    return value % CellBlock.SIZE;
  }

  /** The mask of this cell within its block. */
  public long mask() {
    return 1L << bit();
  }
}
