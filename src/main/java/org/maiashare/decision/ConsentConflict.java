package org.maiashare.decision;

import java.util.BitSet;
import java.util.Objects;

/**
 * Two consents that disagree about somebody: the refusal wins.
 *
 * @param permitting reference ({@code id|version}) of the consent that permits
 * @param refusing reference of the one that refuses
 * @param cells positions in the list of cells asked about
 */
public record ConsentConflict(Beneficiary who, String permitting, String refusing, BitSet cells) {
  public ConsentConflict {
    Objects.requireNonNull(who);
    Objects.requireNonNull(permitting);
    Objects.requireNonNull(refusing);
    cells = (BitSet) cells.clone();
  }

  @Override
  public BitSet cells() {
    return (BitSet) cells.clone();
  }
}
