package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A referral that was not entered in error.
 *
 * @param referrer who made it
 * @param addressees the owners of its open tasks
 */
public record Referral(ReferralId id, Optional<Party> referrer, Set<Party> addressees)
    implements Fact {
  public Referral {
    Objects.requireNonNull(id);
    Objects.requireNonNull(referrer);
    addressees = Set.copyOf(addressees);
  }
}
