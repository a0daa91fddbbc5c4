package org.maiashare.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a scenario file; {@code src/test/resources/scenarios/LISEZMOI.md} describes the format. */
public final class ScenarioReader {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  static final PersonId PERSON = new PersonId("personne");
  static final TerritoryId HOME = new TerritoryId("est");

  private final JsonNode file;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, AccessClass> documents = new LinkedHashMap<>();
  private final List<Fact> facts = new ArrayList<>(BaseProtocol.shipped());

  private ScenarioReader(JsonNode file) {
    this.file = file;
  }

  /** Reads the text of one file. */
  public static Scenario read(String name, String yaml) {
    try {
      return new ScenarioReader(YAML.readTree(yaml)).read(name);
    } catch (IOException | IllegalArgumentException wrong) {
      throw new UncheckedIOException(name, new IOException(wrong));
    }
  }

  private Scenario read(String name) {
    for (DataCategory category : DataCategory.values()) {
      documents.put(category.name(), AccessClass.plain(category));
    }
    actors.put("la personne", new Actor.Self(PERSON));
    file.path("acteurs").properties().forEach(it -> actor(it.getKey(), it.getValue()));
    ScenarioParties parties = new ScenarioParties(actors);
    file.path("documents")
        .properties()
        .forEach(it -> documents.put(it.getKey(), document(it.getValue(), parties)));
    if (file.path("protocoles").asText().equals("aucun")) {
      facts.removeIf(fact -> fact instanceof SharingProtocol it && it.kind() == ProtocolKind.BASE);
    }
    ScenarioFacts reader = new ScenarioFacts(parties);
    file.path("faits").forEach(fact -> facts.add(reader.read(fact, facts.size())));
    JsonNode person = file.path("personne");
    Optional<TerritoryId> territory =
        person.path("territoire").asText().equals("inconnu")
            ? Optional.empty()
            : Optional.of(new TerritoryId(person.path("territoire").asText(HOME.value())));
    PersonFacts known =
        new PersonFacts(PERSON, territory, !person.path("capable").asText().equals("non"), facts);
    return new Scenario(
        name, file.path("titre").asText(), known, actors, documents, expectations());
  }

  private void actor(String name, JsonNode node) {
    if (node.has("proche")) {
      actors.put(name, new Actor.Relative(new RelatedPersonId(node.get("proche").asText())));
    } else if (node.has("personne")) {
      actors.put(name, new Actor.Self(new PersonId(node.get("personne").asText())));
    } else if (node.has("logiciel")) {
      actors.put(name, software(node));
    } else {
      ExercisedRole role = role(name, node);
      actors.put(
          name,
          new Actor.Professional(
              role, !node.path("actif").asText().equals("non"), ScenarioFacts.period(node)));
      if (!node.path("connu").asText().equals("non")) {
        facts.add(role);
      }
    }
  }

  private static Actor software(JsonNode node) {
    Set<RoleFamily> families = new HashSet<>();
    node.path("familles")
        .forEach(code -> families.add(RoleFamily.ofCode(code.asText()).orElseThrow()));
    return new Actor.Software(
        new DeviceId(node.get("logiciel").asText()),
        new OrganisationId(node.get("organisation").asText()),
        families,
        territory(node),
        !node.path("actif").asText().equals("non"),
        ScenarioFacts.period(node));
  }

  static ExercisedRole role(String name, JsonNode node) {
    return new ExercisedRole(
        new PractitionerId(node.path("praticien").asText(name)),
        new PractitionerRoleId(node.path("rôle").asText(name)),
        new OrganisationId(node.get("organisation").asText()),
        RoleFamily.ofCode(node.path("famille").asText()),
        territory(node));
  }

  private static Optional<TerritoryId> territory(JsonNode node) {
    String territory = node.path("territoire").asText(HOME.value());
    return territory.equals("aucun") ? Optional.empty() : Optional.of(new TerritoryId(territory));
  }

  private static AccessClass document(JsonNode node, ScenarioParties parties) {
    Set<SensitivityLabel> labels = new HashSet<>();
    node.path("étiquettes").forEach(it -> labels.add(SensitivityLabel.valueOf(it.asText())));
    Set<MaskingLabel> masks = new HashSet<>();
    node.path("masques").forEach(it -> masks.add(MaskingLabel.valueOf(it.asText())));
    Set<Facet> facets = new HashSet<>();
    node.path("facettes").forEach(it -> facets.add(parties.facet(it.asText())));
    return new AccessClass(
        DataCategory.valueOf(node.get("catégorie").asText()),
        labels,
        masks,
        Optional.ofNullable(node.get("auteur")).map(it -> parties.author(it.asText())),
        facets,
        node.path("signé").asText().equals("oui"));
  }

  private List<Scenario.Expectation> expectations() {
    List<Scenario.Expectation> expectations = new ArrayList<>();
    for (JsonNode line : file.path("attendu")) {
      Action action = line.has("lit") ? Action.READ : Action.WRITE;
      JsonNode what = line.has("lit") ? line.get("lit") : line.get("écrit");
      List<String> names = new ArrayList<>();
      if (what.isArray()) {
        what.forEach(it -> names.add(it.asText()));
      } else {
        names.add(what.asText());
      }
      names.forEach(name -> expectations.add(expectation(line, action, name)));
    }
    return expectations;
  }

  private Scenario.Expectation expectation(JsonNode line, Action action, String document) {
    String answer = line.get("réponse").asText();
    if (!documents.containsKey(document) || !actors.containsKey(line.get("qui").asText())) {
      throw new IllegalArgumentException("unknown document or actor in " + line);
    }
    if (!answer.equals("oui") && !answer.equals("non")) {
      throw new IllegalArgumentException("réponse: oui ou non, in " + line);
    }
    Instant at =
        ScenarioFacts.instant(line.path("le").asText(file.path("date").asText("2026-03-01")));
    return new Scenario.Expectation(
        line.get("qui").asText(),
        new PurposeOfUse(line.path("pour").asText("TREAT")),
        action,
        document,
        at,
        answer.equals("oui"),
        Optional.ofNullable(line.get("règle")).map(JsonNode::asText),
        Optional.ofNullable(line.get("code")).map(JsonNode::asText));
  }
}
