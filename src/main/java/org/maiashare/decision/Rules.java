package org.maiashare.decision;

import java.util.List;

/** All rules, in the order of the decision. */
final class Rules {

  static final List<Rule> ALL = List.of(new SelfAccess(), new TeamAccess());

  private Rules() {}

  static Basis basis(Rule rule) {
    return new Basis(List.of(rule.id()), rule.article(), List.of(), List.of());
  }

  static Basis basis(Rule rule, List<String> protocols) {
    return new Basis(List.of(rule.id()), rule.article(), protocols, List.of());
  }
}
