package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Outside the care team of the territory, a consent is needed: for the extended circle, for team
 * members of another territory, for members who are no professionals of R.1110-2, and for purposes
 * other than care. The consent moves who, never the ceiling.
 */
final class ConsentedAccess implements Rule {

  @Override
  public String id() {
    return "consented-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 III al. 2, D.1110-3-1";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    List<StandingProvision> permissions = situation.consents().permissions();
    if (permissions.isEmpty()) {
      return clauses;
    }
    for (Membership membership : situation.all(Membership.class)) {
      if (membership.active()) {
        for (Audience member : situation.directory().audiences(membership.member())) {
          for (StandingProvision permission : permissions) {
            clauses.addAll(clauses(situation, membership, member, permission));
          }
        }
      }
    }
    return clauses;
  }

  private List<Clause> clauses(
      Situation situation, Membership membership, Audience member, StandingProvision permission) {
    List<Clause> clauses = new ArrayList<>();
    for (Situation.Reach reach : situation.addressed(member, permission)) {
      Period valid = membership.period().intersection(reach.period());
      for (PurposeOfUse purpose : permission.permittedPurposes()) {
        if (!purpose.isBreakGlass()) {
          new CeilingGrant(this, reach.audience(), purpose, permission.granted())
              .clauses(situation, valid, situation.ceilings().slices()).stream()
                  .map(clause -> clause.because(permission.consent()))
                  .forEach(clauses::add);
        }
      }
    }
    return clauses;
  }
}
