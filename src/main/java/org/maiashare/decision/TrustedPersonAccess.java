package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/** The trusted person the person designated has the trusted person's ceiling. */
final class TrustedPersonAccess implements Rule {

  @Override
  public String id() {
    return "trusted-person-access";
  }

  @Override
  public String article() {
    return "CSP L.1111-6, CASF L.311-5-1";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (TrustedPersonDesignation fact : situation.all(TrustedPersonDesignation.class)) {
      Audience relative = new RelativeAudience(fact.trustedPerson(), RoleFamily.TRUSTED_PERSON);
      clauses.addAll(
          new CeilingGrant(this, relative, PurposeOfUse.TREATMENT)
              .clauses(situation, fact.period(), situation.ceilings().slices()));
    }
    return clauses;
  }
}
