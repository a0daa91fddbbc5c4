package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Why something is permitted or refused.
 *
 * @param rules ids of the rules, in the order of the decision
 * @param article the legal article
 * @param protocols references ({@code canonical|version}) of the protocols in force
 * @param consents references ({@code id|version}) of the consents counted
 */
public record Basis(
    List<String> rules, String article, List<String> protocols, List<String> consents) {
  public Basis {
    rules = List.copyOf(rules);
    Objects.requireNonNull(article);
    protocols = List.copyOf(protocols);
    consents = List.copyOf(consents);
  }

  /** The ground of a refusal that no particular rule states. */
  static Basis none(String why) {
    return new Basis(List.of(why), "CSP L.1110-4", List.of(), List.of());
  }

  /** What several clauses rest on together. */
  static Basis of(List<Clause> clauses) {
    if (clauses.size() == 1) {
      return clauses.get(0).basis();
    }
    return new Basis(
        clauses.stream().flatMap(clause -> clause.basis().rules().stream()).distinct().toList(),
        clauses.get(0).basis().article(),
        clauses.stream().flatMap(clause -> clause.basis().protocols().stream()).distinct().toList(),
        clauses.stream().flatMap(clause -> clause.basis().consents().stream()).distinct().toList());
  }

  /** The same basis, resting on one more consent. */
  Basis resting(ConsentDirective consent) {
    return new Basis(rules, article, protocols, with(consents, consent.reference()));
  }

  /** The same basis, after one more rule has applied on the ground of a consent. */
  Basis withConsent(String rule, ConsentDirective consent) {
    return new Basis(with(rules, rule), article, protocols, with(consents, consent.reference()));
  }

  private static List<String> with(List<String> list, String more) {
    return Stream.concat(list.stream(), Stream.of(more)).distinct().toList();
  }
}
