package org.maiashare.decision;

import java.util.List;

/**
 * One rule of the decision. It states, for one person's situation, who it permits and whom it
 * refuses; about everyone else it abstains.
 */
interface Rule {

  /** Stable; stands in reasons and in scenarios. */
  String id();

  /** The article the rule implements. */
  String article();

  List<Clause> clauses(Situation situation);

  /**
   * Whether what the rule refuses does not concern the person's representatives, whom an earlier
   * step of the decision has already answered.
   */
  default boolean sparesRepresentatives() {
    return false;
  }

  default Basis basis() {
    return new Basis(List.of(id()), article(), List.of(), List.of());
  }

  default Basis basis(CeilingSlice slice) {
    return new Basis(List.of(id()), article(), slice.protocols(), List.of());
  }

  default Basis basis(ConsentDirective consent) {
    return new Basis(List.of(id()), article(), List.of(), List.of(consent.reference()));
  }
}
