package org.maiashare.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes one question in a generated world as a scenario file. */
final class ScenarioWriter {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          new YAMLFactory()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

  private ScenarioWriter() {}

  static String write(World world, World.Asked question, boolean answer) {
    Map<String, Object> file = new LinkedHashMap<>();
    file.put("titre", "Désaccord trouvé par génération");
    file.put("title", "A disagreement found by generation");
    file.put(
        "personne",
        Map.of(
            "territoire",
            world.facts().territory().map(TerritoryId::value).orElse("inconnu"),
            "capable",
            yes(world.facts().ableToDecide())));
    file.put("protocoles", "aucun");
    file.put("acteurs", Map.of("demandeur", actor(question.requester().actor())));
    file.put("documents", Map.of("document", document(world.cells().get(question.cell()))));
    file.put("faits", world.facts().facts().stream().map(ScenarioFactWriter::write).toList());
    file.put("attendu", List.of(expectation(question, answer)));
    try {
      return YAML.writeValueAsString(file);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Map<String, Object> expectation(World.Asked question, boolean answer) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("qui", "demandeur");
    line.put(question.action() == Action.READ ? "lit" : "écrit", "document");
    line.put("pour", question.requester().purpose().code());
    line.put("le", question.at().toString());
    line.put("réponse", yes(answer));
    return line;
  }

  private static Map<String, Object> actor(Actor actor) {
    return actor.fold(
        self -> Map.of("personne", self.person().value()),
        relative -> Map.of("proche", relative.relatedPerson().value()),
        professional -> {
          Map<String, Object> node = role(professional.role());
          node.put("connu", "non");
          node.put("actif", yes(professional.active()));
          period(professional.period(), node);
          return node;
        },
        software -> {
          Map<String, Object> node = new LinkedHashMap<>();
          node.put("logiciel", software.device().value());
          node.put("organisation", software.organisation().value());
          node.put("familles", software.families().stream().map(RoleFamily::code).toList());
          node.put("territoire", software.territory().map(TerritoryId::value).orElse("aucun"));
          node.put("actif", yes(software.active()));
          period(software.period(), node);
          return node;
        });
  }

  static Map<String, Object> role(ExercisedRole role) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("praticien", role.practitioner().value());
    node.put("rôle", role.role().value());
    node.put("organisation", role.organisation().value());
    role.family().ifPresent(family -> node.put("famille", family.code()));
    node.put("territoire", role.territory().map(TerritoryId::value).orElse("aucun"));
    return node;
  }

  private static Map<String, Object> document(AccessClass cell) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("catégorie", cell.category().name());
    node.put("étiquettes", names(cell.sensitivity()));
    node.put("masques", names(cell.masking()));
    cell.authorship().ifPresent(author -> node.put("auteur", author(author)));
    List<String> facets = new ArrayList<>();
    for (Facet facet : cell.facets()) {
      facets.add(facet(facet));
    }
    node.put("facettes", facets);
    node.put("signé", yes(cell.signed()));
    return node;
  }

  private static String facet(Facet facet) {
    if (facet instanceof Facet.ReferralFacet it) {
      return "orientation:" + it.referral();
    }
    Facet.ProvisionFacet it = (Facet.ProvisionFacet) facet;
    boolean root = it.path().equals(ProvisionPath.ROOT);
    return "disposition:" + it.consent() + (root ? "" : "/" + it.path().nested());
  }

  private static String author(Authorship author) {
    if (author.practitioner().isPresent()) {
      return "praticien:" + author.practitioner().get() + "@" + author.organisation().orElseThrow();
    }
    return author
        .organisation()
        .map(it -> "organisation:" + it)
        .or(() -> author.relatedPerson().map(it -> "proche:" + it))
        .orElse("personne");
  }

  static List<String> names(Collection<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toList();
  }

  static String yes(boolean answer) {
    return answer ? "oui" : "non";
  }

  static void period(Period period, Map<String, Object> node) {
    if (!period.from().equals(Instant.MIN)) {
      node.put("du", period.from().toString());
    }
    if (!period.until().equals(Instant.MAX)) {
      node.put("au", period.until().toString());
    }
  }
}
