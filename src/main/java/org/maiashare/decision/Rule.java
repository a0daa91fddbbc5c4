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
}
