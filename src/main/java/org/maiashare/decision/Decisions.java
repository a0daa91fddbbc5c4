package org.maiashare.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides one request. Refusal wins, silence is refusal, and an error in a rule is a refusal: it
 * never throws for a refusal.
 */
public final class Decisions {

  private Decisions() {}

  /** Whether this requester may do this to resources of this class, at this time, and why. */
  public static Decision decide(
      Requester requester, PersonFacts facts, AccessClass cell, Action action, Instant at) {
    Set<RequesterKey> keys = RequesterKeys.of(requester, at);
    if (keys.isEmpty()) {
      return refused(List.of(), Outcome.NOT_ACTIVE);
    }
    Rulebook rulebook = facts.rulebook();
    List<Clause> applying = rulebook.applying(keys, cell, action, at);
    List<Clause> refusals = applying.stream().filter(Clause::refusal).toList();
    if (!refusals.isEmpty() || applying.isEmpty()) {
      return refused(refusals, Outcome.NOT_SHARED);
    }
    Optional<Instant> until =
        applying.stream()
            .map(clause -> clause.valid().until())
            .max(Comparator.naturalOrder())
            .filter(end -> !end.equals(Instant.MAX));
    return new Decision(true, basis(applying), until, Outcome.PERMITTED);
  }

  private static Decision refused(List<Clause> refusals, Outcome outcome) {
    return new Decision(false, basis(refusals), Optional.empty(), outcome);
  }

  private static Basis basis(List<Clause> clauses) {
    List<String> rules = new ArrayList<>();
    List<String> protocols = new ArrayList<>();
    List<String> consents = new ArrayList<>();
    for (Clause clause : clauses) {
      rules.addAll(clause.basis().rules());
      protocols.addAll(clause.basis().protocols());
      consents.addAll(clause.basis().consents());
    }
    String article = clauses.isEmpty() ? "CSP L.1110-4" : clauses.get(0).basis().article();
    return new Basis(
        rules.stream().distinct().toList(),
        article,
        protocols.stream().distinct().toList(),
        consents.stream().distinct().toList());
  }
}
