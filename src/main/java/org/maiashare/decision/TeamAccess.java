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
    return "CSP L.1110-4 III al. 1";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    situation
        .facts()
        .territory()
        .ifPresent(
            home -> {
              for (Membership membership : situation.all(Membership.class)) {
                if (membership.active() && membership.kind() == TeamKind.CARE_TEAM) {
                  for (Audience audience : situation.directory().audiences(membership.member())) {
                    audience
                        .within(home)
                        .ifPresent(
                            inside -> clauses.addAll(permits(situation, membership, inside)));
                  }
                }
              }
            });
    return clauses;
  }

  private List<Clause> permits(Situation situation, Membership membership, Audience audience) {
    List<Clause> clauses = new ArrayList<>();
    for (CeilingSlice slice : situation.ceilings().slices()) {
      Ceiling ceiling = slice.ceiling(audience.family().orElseThrow());
      Period valid = membership.period().intersection(slice.period());
      if (!ceiling.isNothing() && !valid.isEmpty()) {
        clauses.add(
            Clause.permit(
                audience.key(PurposeOfUse.TREATMENT.code()),
                (cell, action) ->
                    ceiling.allows(cell.category(), action)
                        && ceiling.sensitivity().containsAll(cell.sensitivity()),
                valid,
                Rules.basis(this, slice.protocols())));
      }
    }
    return clauses;
  }
}
