package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/** What a rule states about a person, whatever happens. */
final class Statement {

  private Statement() {}

  /** The clauses of a rule; one that fails refuses everything to everyone. */
  static List<Clause> of(Rule rule, Situation situation) {
    try {
      List<Clause> stated = rule.clauses(situation);
      return rule.sparesRepresentatives() ? Representatives.spare(stated, situation) : stated;
    } catch (RuntimeException failure) {
      return refuseEverything(rule, situation);
    }
  }

  private static List<Clause> refuseEverything(Rule rule, Situation situation) {
    Basis basis = new Basis(List.of("failed:" + rule.id()), rule.article(), List.of(), List.of());
    List<Clause> refusals = new ArrayList<>();
    for (String subject : List.of(Subjects.EVERYONE, Subjects.person(situation.facts().person()))) {
      for (RequesterKey key : RequesterKey.whateverThePurpose(subject)) {
        refusals.add(Clause.refuse(key, Scope.EVERYTHING, Period.ALWAYS, List.of(), basis));
      }
    }
    return refusals;
  }
}
