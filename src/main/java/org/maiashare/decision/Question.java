package org.maiashare.decision;

import java.time.Instant;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;

/** One question, which can be put again at other times. */
record Question(Requester requester, Rulebook rulebook, AccessClass cell, Action action) {

  Decision answer(Instant at) {
    Set<RequesterKey> keys = RequesterKeys.of(requester, at);
    if (keys.isEmpty()) {
      return refused(Basis.none("requester-not-active"), Outcome.NOT_ACTIVE);
    }
    List<Clause> applying = rulebook.applying(keys, cell, action, at);
    if (permits(applying)) {
      return new Decision(true, Basis.of(applying), until(keys, at), Outcome.PERMITTED);
    }
    List<Clause> refusals = applying.stream().filter(Clause::refusal).toList();
    Basis basis = refusals.isEmpty() ? Basis.none("silence") : Basis.of(refusals);
    return refused(basis, outcome(keys, basis, at));
  }

  private static Decision refused(Basis basis, Outcome outcome) {
    return new Decision(false, basis, Optional.empty(), outcome);
  }

  private static boolean permits(List<Clause> applying) {
    boolean permitted = false;
    for (Clause clause : applying) {
      if (clause.refusal()) {
        return false;
      }
      permitted = true;
    }
    return permitted;
  }

  /** The first instant after which the permission no longer holds. */
  private Optional<Instant> until(Set<RequesterKey> keys, Instant at) {
    NavigableSet<Instant> boundaries = rulebook.boundariesAfter(keys, at);
    Instant last = requester.activeUntil();
    if (!last.equals(Instant.MAX)) {
      boundaries.add(last);
    }
    for (Instant boundary : boundaries) {
      if (!requester.isActive(boundary)
          || !permits(rulebook.applying(keys, cell, action, boundary))) {
        return Optional.of(boundary);
      }
    }
    return Optional.empty();
  }

  /** Since when the permission has held without a break. */
  Instant since(Instant at) {
    Instant since = at;
    for (Instant boundary : rulebook.boundariesUpTo(RequesterKeys.of(requester, at), at)) {
      if (boundary.equals(Instant.MIN)
          || !permits(
              rulebook.applying(
                  RequesterKeys.of(requester, boundary.minusNanos(1)),
                  cell,
                  action,
                  boundary.minusNanos(1)))) {
        return boundary;
      }
      since = boundary;
    }
    return since;
  }

  /** What may be said: never more than the requester knows from what they can read. */
  private Outcome outcome(Set<RequesterKey> keys, Basis basis, Instant at) {
    if (requester.purpose().isBreakGlass() && !rulebook.hasPermission(keys, at)) {
      return Outcome.NO_EMERGENCY_ACCESS;
    }
    if (action == Action.READ || !permits(rulebook.applying(keys, cell, Action.READ, at))) {
      return Outcome.NOT_SHARED;
    }
    return basis.rules().equals(List.of(SignedAmendment.ID))
        ? Outcome.SIGNED_ELSEWHERE
        : Outcome.READ_ONLY;
  }
}
