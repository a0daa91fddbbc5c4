package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Whoever owns an open task of a referral works on it: the referral and its tasks, what it
 * attaches, and, to reach the person safely, identity and alerts. Never beyond the ceiling.
 */
final class AddresseeAccess implements Rule {

  private static final Scope REACHING_THE_PERSON =
      Scope.reading(Scope.of(DataCategory.ADM, DataCategory.ALERT));

  @Override
  public String id() {
    return "addressee-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 II";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (Referral referral : situation.all(Referral.class)) {
      Facet facet = new Facet.ReferralFacet(referral.id());
      Scope attached = Scope.reading((cell, action) -> cell.facets().contains(facet));
      Scope reachable = attached.or(ReferrerAccess.referral(facet)).or(REACHING_THE_PERSON);
      for (Party addressee : referral.addressees()) {
        for (Audience audience : situation.directory().professionals(addressee)) {
          clauses.addAll(
              new CeilingGrant(this, audience, reachable)
                  .clauses(situation, Period.ALWAYS, situation.ceilings().slices()));
        }
      }
    }
    return clauses;
  }
}
