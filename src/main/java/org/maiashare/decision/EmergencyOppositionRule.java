package org.maiashare.decision;

import java.util.List;

/** A prior express opposition to emergency access refuses every break-glass. */
final class EmergencyOppositionRule implements Rule {

  @Override
  public String id() {
    return "emergency-opposition";
  }

  @Override
  public String article() {
    return "CSP L.1111-17";
  }

  @Override
  public boolean sparesRepresentatives() {
    return true;
  }

  @Override
  public List<Clause> clauses(Situation situation) {
    RequesterKey everyone = new RequesterKey(PurposeOfUse.BREAK_GLASS.code(), Subjects.EVERYONE);
    return situation.all(EmergencyOpposition.class).stream()
        .map(
            opposition ->
                Clause.refuse(everyone, Scope.EVERYTHING, opposition.period(), List.of(), basis()))
        .toList();
  }
}
