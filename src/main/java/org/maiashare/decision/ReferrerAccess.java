package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/** Whoever made a referral follows it: the referral and its tasks, not what it attaches. */
final class ReferrerAccess implements Rule {

  @Override
  public String id() {
    return "referrer-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 II";
  }

  /** A referral and its tasks. */
  static Scope referral(Facet facet) {
    return (cell, action) -> cell.category() == DataCategory.REF && cell.facets().contains(facet);
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (Referral referral : situation.all(Referral.class)) {
      Scope own = referral(new Facet.ReferralFacet(referral.id()));
      referral.referrer().map(situation.directory()::professionals).orElse(List.of()).stream()
          .map(audience -> new CeilingGrant(this, audience, own))
          .map(grant -> grant.clauses(situation, Period.ALWAYS, situation.ceilings().slices()))
          .forEach(clauses::addAll);
    }
    return clauses;
  }
}
