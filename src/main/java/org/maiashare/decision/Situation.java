package org.maiashare.decision;

import java.util.ArrayList;
import java.util.List;

/** The facts of a person, with what several rules need worked out once. */
record Situation(PersonFacts facts, Directory directory, Ceilings ceilings, Consents consents) {

  static Situation of(PersonFacts facts) {
    return new Situation(
        facts,
        new Directory(facts.all(ExercisedRole.class)),
        new Ceilings(facts.territory(), facts.all(SharingProtocol.class)),
        new Consents(facts));
  }

  <F extends Fact> List<F> all(Class<F> kind) {
    return facts.all(kind);
  }

  /** Part of an audience, during a period. */
  record Reach(Audience audience, Period period) {}

  /** Those of an audience whom a consent's provision addresses, and when. */
  List<Reach> addressed(Audience audience, StandingProvision provision) {
    if (provision.actors().isEmpty()) {
      return List.of(new Reach(audience, provision.period()));
    }
    List<Reach> reached = new ArrayList<>();
    for (Consents.Addressee addressee : consents.addressees(provision.actors())) {
      Period period = addressee.period().intersection(provision.period());
      for (Audience narrowed : audience.narrow(addressee.party(), directory)) {
        reached.add(new Reach(narrowed, period));
      }
    }
    return reached;
  }
}
