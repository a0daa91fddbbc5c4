package org.maiashare.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
}
