package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * A caregiver whom the person mandated has the caregiver's ceiling; the mandate is their consent.
 */
final class CaregiverAccess implements Rule {

  @Override
  public String id() {
    return "caregiver-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 III al. 2";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (CaregiverMandate fact : situation.all(CaregiverMandate.class)) {
      Audience relative = new RelativeAudience(fact.caregiver(), RoleFamily.CAREGIVER);
      clauses.addAll(
          new CeilingGrant(this, relative, PurposeOfUse.TREATMENT)
              .clauses(situation, fact.period(), situation.ceilings().slices()));
    }
    return clauses;
  }
}
