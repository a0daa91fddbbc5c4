package org.maiashare.decision;

import java.util.BitSet;
import java.util.Objects;

/**
 * What somebody gains or loses.
 *
 * @param gained positions in the list of cells asked about
 */
public record AccessChange(Beneficiary who, Action action, BitSet gained, BitSet lost) {
  public AccessChange {
    Objects.requireNonNull(who);
    Objects.requireNonNull(action);
    gained = (BitSet) gained.clone();
    lost = (BitSet) lost.clone();
  }

  @Override
  public BitSet gained() {
    return (BitSet) gained.clone();
  }

  @Override
  public BitSet lost() {
    return (BitSet) lost.clone();
  }
}
