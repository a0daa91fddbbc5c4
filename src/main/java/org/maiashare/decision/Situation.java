package org.maiashare.decision;

import java.util.List;

/** The facts of a person, with what several rules need worked out once. */
record Situation(PersonFacts facts, Directory directory, Ceilings ceilings) {

  static Situation of(PersonFacts facts) {
    return new Situation(
        facts,
        new Directory(facts.all(ExercisedRole.class)),
        new Ceilings(facts.territory(), facts.all(SharingProtocol.class)));
  }

  <F extends Fact> List<F> all(Class<F> kind) {
    return facts.all(kind);
  }
}
