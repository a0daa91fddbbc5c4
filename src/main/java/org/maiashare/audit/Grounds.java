package org.maiashare.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a disclosure rested on when it was made.
 *
 * @param rules ids of the rules that permitted
 * @param articles of the law
 * @param protocols {@code canonical|version}
 * @param consents {@code id|version}
 */
record Grounds(
    List<String> rules, List<String> articles, List<String> protocols, List<String> consents) {

  Grounds {
    rules = List.copyOf(rules);
    articles = List.copyOf(articles);
    protocols = List.copyOf(protocols);
    consents = List.copyOf(consents);
  }

  /** The ids of the consents, whatever their version. */
  List<String> consentIds() {
    return consents.stream().map(Grounds::id).toList();
  }

  /** Without the consents that may not be named. */
  Grounds naming(Predicate<String> consentIds) {
    return new Grounds(
        rules,
        articles,
        protocols,
        consents.stream().filter(consent -> consentIds.test(id(consent))).toList());
  }

  private static String id(String consent) {
    return consent.replaceAll("\\|.*", "");
  }

  static Grounds of(Collection<JsonNode> bases) {
    Set<String> rules = new LinkedHashSet<>();
    Set<String> articles = new LinkedHashSet<>();
    Set<String> protocols = new LinkedHashSet<>();
    Set<String> consents = new LinkedHashSet<>();
    for (JsonNode basis : bases) {
      basis.path("rules").forEach(rule -> rules.add(rule.asText()));
      articles.add(basis.path("article").asText());
      basis.path("protocols").forEach(protocol -> protocols.add(protocol.asText()));
      basis.path("consents").forEach(consent -> consents.add(consent.asText()));
    }
    return new Grounds(
        List.copyOf(rules), List.copyOf(articles), List.copyOf(protocols), List.copyOf(consents));
  }
}
