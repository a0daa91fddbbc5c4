package org.maiashare.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides one request. Refusal wins, silence is refusal, and an error in a rule is a refusal: it
 * never throws for a refusal.
 */
public final class Decisions {

  private Decisions() {}

  /** Whether this requester may do this to resources of this class, at this time, and why. */
  public static Decision decide(
      Requester requester, PersonFacts facts, AccessClass cell, Action action, Instant at) {
    return new Question(requester, facts.rulebook(), cell, action).answer(at);
  }

  /**
   * Whether a requester may open the file of a person nobody knows yet: an active professional or
   * software whose family writes identities. The answer says nothing on whether the person was
   * known.
   *
   * @param protocols in whatever state; only those in force count
   */
  public static boolean mayOpenFile(
      Requester requester, Collection<SharingProtocol> protocols, Instant at) {
    if (!requester.isActive(at) || !requester.purpose().equals(PurposeOfUse.TREATMENT)) {
      return false;
    }
    return requester
        .actor()
        .fold(
            self -> false,
            relative -> false,
            professional ->
                opensFiles(
                    professional.role().family().stream().toList(),
                    professional.role().territory(),
                    protocols,
                    at),
            software -> opensFiles(software.families(), software.territory(), protocols, at));
  }

  private static boolean opensFiles(
      Collection<RoleFamily> families,
      Optional<TerritoryId> territory,
      Collection<SharingProtocol> protocols,
      Instant at) {
    return new Ceilings(territory, List.copyOf(protocols))
        .slices().stream()
            .filter(slice -> slice.period().contains(at))
            .anyMatch(
                slice ->
                    families.stream()
                        .anyMatch(family -> AdmittingAccess.opensFiles(slice.ceiling(family))));
  }

  /** One question, which can be put again at other times. */
  private record Question(Requester requester, Rulebook rulebook, AccessClass cell, Action action) {

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
      TreeSet<Instant> boundaries = rulebook.boundariesAfter(keys, at);
      boundaries.add(requester.activeUntil());
      for (Instant boundary : boundaries) {
        if (!boundary.equals(Instant.MAX)
            && (!requester.isActive(boundary)
                || !permits(rulebook.applying(keys, cell, action, boundary)))) {
          return Optional.of(boundary);
        }
      }
      return Optional.empty();
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
}
