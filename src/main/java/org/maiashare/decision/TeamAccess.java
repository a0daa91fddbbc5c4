package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * The care team of the person's own territory shares what the protocol allows each role family,
 * without consent.
 */
final class TeamAccess implements Rule {

  @Override
  public String id() {
    return "team-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 III al. 1, L.1110-12";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    return situation
        .facts()
        .territory()
        .map(home -> clauses(this, situation, home, situation.ceilings().slices()))
        .orElse(List.of());
  }

  /** What the team members of a territory are entitled to under the ceilings of some slices. */
  static List<Clause> clauses(
      Rule rule, Situation situation, TerritoryId territory, List<CeilingSlice> slices) {
    List<Clause> clauses = new ArrayList<>();
    for (Membership membership : situation.all(Membership.class)) {
      if (membership.active() && membership.kind() == TeamKind.CARE_TEAM) {
        for (Audience member : situation.directory().audiences(membership.member())) {
          member
              .within(territory)
              .filter(TeamAccess::sharesByLaw)
              .ifPresent(
                  inside ->
                      clauses.addAll(
                          new CeilingGrant(rule, inside, PurposeOfUse.TREATMENT)
                              .clauses(situation, membership.period(), slices)));
        }
      }
    }
    return clauses;
  }

  private static boolean sharesByLaw(Audience audience) {
    return audience.family().filter(RoleFamily::isProfessional).isPresent();
  }
}
