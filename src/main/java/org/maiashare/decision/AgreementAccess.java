package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/**
 * Team members from another territory share as at home while an agreement between the two
 * territories is in force, within what the agreement leaves of the ceiling.
 */
final class AgreementAccess implements Rule {

  @Override
  public String id() {
    return "agreement-access";
  }

  @Override
  public String article() {
    return "CSP L.1110-4 III al. 1, D.6327-2";
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    List<Clause> clauses = new ArrayList<>();
    for (TerritoryId partner : situation.ceilings().partners()) {
      clauses.addAll(
          TeamAccess.clauses(this, situation, partner, situation.ceilings().slicesWith(partner)));
    }
    return clauses;
  }
}
