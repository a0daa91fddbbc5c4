package org.maiashare.decision;

import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of the answer to "who sees what, since when, until when, and why".
 *
 * @param cells positions in the list of cells asked about
 * @param since {@link Instant#MIN} when it was always so
 * @param until empty when nothing ends it
 */
public record ExplainedAccess(
    Beneficiary who,
    Action action,
    BitSet cells,
    Instant since,
    Optional<Instant> until,
    Basis basis) {
  public ExplainedAccess {
    Objects.requireNonNull(who);
    Objects.requireNonNull(action);
    cells = (BitSet) cells.clone();
    Objects.requireNonNull(since);
    Objects.requireNonNull(until);
    Objects.requireNonNull(basis);
  }

  @Override
  public BitSet cells() {
    return (BitSet) cells.clone();
  }
}
