package org.maiashare.decision;

import java.util.List;
import java.util.Objects;

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
}
