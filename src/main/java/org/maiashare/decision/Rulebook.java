package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

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
      clauses.addAll(Statement.of(rule, situation));
    }
    return new Rulebook(clauses);
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** Whether any permission, of whatever, is given to one of these keys at a time. */
  boolean hasPermission(Set<RequesterKey> keys, Instant at) {
    return keys.stream()
        .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
        .anyMatch(clause -> !clause.refusal() && clause.valid().contains(at));
  }

  /**
   * When anything that concerns these keys starts or ends after a time, and before the end of all.
   */
  NavigableSet<Instant> boundariesAfter(Set<RequesterKey> keys, Instant at) {
    TreeSet<Instant> boundaries = new TreeSet<>();
    for (RequesterKey key : keys) {
      for (Clause clause : byKey.getOrDefault(key, List.of())) {
        add(clause.valid(), at, boundaries);
        for (Exemption exemption : clause.exemptions()) {
          add(exemption.valid(), at, boundaries);
        }
      }
    }
    return boundaries;
  }

  /** When anything that concerns these keys started or ended up to a time, latest first. */
  NavigableSet<Instant> boundariesUpTo(Set<RequesterKey> keys, Instant at) {
    NavigableSet<Instant> boundaries = boundariesAfter(keys, Instant.MIN);
    boundaries.add(Instant.MIN);
    return boundaries.headSet(at, true).descendingSet();
  }

  private static void add(Period period, Instant after, NavigableSet<Instant> boundaries) {
    if (period.from().isAfter(after)) {
      boundaries.add(period.from());
    }
    if (period.until().isAfter(after) && !period.until().equals(Instant.MAX)) {
      boundaries.add(period.until());
    }
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
