package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules applied to one person: their clauses, indexed by requester key. */
final class Rulebook {

  private final List<Clause> clauses;
  private final Map<RequesterKey, List<Clause>> byKey = new HashMap<>();

  private Rulebook(List<Clause> clauses) {
    this.clauses = List.copyOf(clauses);
    for (Clause clause : this.clauses) {
      byKey.computeIfAbsent(clause.key(), key -> new ArrayList<>()).add(clause);
    }
  }

  static Rulebook of(PersonFacts facts) {
    return of(facts, Rules.ALL);
  }

  static Rulebook of(PersonFacts facts, List<Rule> rules) {
    Situation situation = Situation.of(facts);
    List<Clause> clauses = new ArrayList<>();
    for (Rule rule : rules) {
      clauses.addAll(rule.clauses(situation));
    }
    return new Rulebook(clauses);
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** The clauses that decide about a requester, a cell and an action at a time. */
  List<Clause> applying(Set<RequesterKey> keys, AccessClass cell, Action action, Instant at) {
    List<Clause> applying = new ArrayList<>();
    for (RequesterKey key : keys) {
      for (Clause clause : byKey.getOrDefault(key, List.of())) {
        if (clause.applies(keys, cell, action, at)) {
          applying.add(clause);
        }
      }
    }
    return applying;
  }
}
