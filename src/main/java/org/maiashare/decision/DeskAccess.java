package org.maiashare.decision;

import java.util.List;

/** The one-stop desk of the person's territory handles its referrals. */
final class DeskAccess implements Rule {

  private static final Scope REFERRALS = Scope.of(DataCategory.REF);

  @Override
  public String id() {
    return "desk-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 II, CASF L.113-3";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    return situation
        .facts()
        .territory()
        .map(
            home ->
                new CeilingGrant(this, new DeskAudience(home), REFERRALS)
                    .clauses(situation, Period.ALWAYS, situation.ceilings().slices()))
        .orElse(List.of());
  }
}
