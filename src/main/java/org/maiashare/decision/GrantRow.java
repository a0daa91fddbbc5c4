package org.maiashare.decision;

import java.time.Instant;
import java.util.BitSet;
import java.util.Objects;
import java.util.Set;

/**
 * One line of a person's plan. At time t a requester with keys K may read a cell when a permitting
 * row valid at t has its key in K, no key of {@code except} in K, and the cell's bit; and no
 * refusing row does. The same for writing. Bits are positions in the list of cells that was
 * planned.
 *
 * @param validFrom {@link Instant#MIN} when unbounded
 * @param validUntil exclusive; {@link Instant#MAX} when unbounded
 */
public record GrantRow(
    RequesterKey key,
    Set<RequesterKey> except,
    boolean refusal,
    BitSet readable,
    BitSet writable,
    Instant validFrom,
    Instant validUntil,
    Basis basis) {
  public GrantRow {
    Objects.requireNonNull(key);
    except = Set.copyOf(except);
    readable = (BitSet) readable.clone();
    writable = (BitSet) writable.clone();
    Objects.requireNonNull(validFrom);
    Objects.requireNonNull(validUntil);
    Objects.requireNonNull(basis);
  }

  @Override
  public BitSet readable() {
    return (BitSet) readable.clone();
  }

  @Override
  public BitSet writable() {
    return (BitSet) writable.clone();
  }

  /** Whether this row concerns a requester with these keys at this time. */
  public boolean concerns(Set<RequesterKey> keys, Instant at) {
    return keys.contains(key)
        && new Period(validFrom, validUntil).contains(at)
        && except.stream().noneMatch(keys::contains);
  }

  /** Whether this row speaks of a cell. */
  public boolean speaksOf(int cell, Action action) {
    return (action == Action.READ ? readable : writable).get(cell);
  }
}
