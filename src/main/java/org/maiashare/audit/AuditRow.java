package org.maiashare.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.maiashare.decision.DataCategory;

/**
 * One row of the audit, read back.
 *
 * @param persons numbers of the persons it concerns
 * @param sight how much of it is told
 */
record AuditRow(
    LocalDate day,
    String node,
    long position,
    Instant recordedAt,
    List<Integer> persons,
    JsonNode entry,
    AuditSight sight) {

  private static final ObjectMapper JSON = new ObjectMapper();

  AuditRow {
    persons = List.copyOf(persons);
  }

  static AuditRow of(
      LocalDate day,
      String node,
      long position,
      Instant recordedAt,
      List<Integer> persons,
      String entry) {
    return new AuditRow(
        day, node, position, recordedAt, persons, json(entry), AuditSight.EVERYBODY);
  }

  private static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the database keeps only JSON here", e);
    }
  }

  /**
   * The row as far as it may be told.
   *
   * @param resources those of the row's that may be named, as JSON
   */
  AuditRow told(AuditSight sight, String resources) {
    if (sight.cells().isEmpty()) {
      return this;
    }
    Set<Integer> theirs = sight.persons().orElse(Set.of());
    ObjectNode told = entry.deepCopy();
    told.set("resources", json(resources));
    ArrayNode grounds = told.putArray("grounds");
    for (JsonNode ground : entry.path("grounds")) {
      if (theirs.contains(ground.path("person").asInt())) {
        grounds.add(ground);
      }
    }
    List<Integer> named = persons.stream().filter(theirs::contains).toList();
    return new AuditRow(day, node, position, recordedAt, named, told, sight);
  }

  /** Its id as an AuditEvent. */
  String id() {
    return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-" + position + "-" + node;
  }

  AuditKind kind() {
    return AuditKind.ofCode(text("kind"));
  }

  String text(String name) {
    return entry.path(name).asText("");
  }

  String agent(String name) {
    return entry.path("agent").path(name).asText("");
  }

  /** What the requester's token allowed beyond their role. */
  List<String> permissions() {
    List<String> permissions = new ArrayList<>();
    entry.path("agent").path("permissions").forEach(one -> permissions.add(one.asText()));
    return permissions;
  }

  /** What an emergency access was asked with; empty for any other row. */
  Optional<AuditedEmergency> emergency() {
    JsonNode emergency = entry.path("emergency");
    return emergency.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new AuditedEmergency(
                emergency.path("reason").asText(),
                Optional.of(emergency.path("until").asText(""))
                    .filter(it -> !it.isEmpty())
                    .map(Instant::parse)));
  }

  List<AuditedResource> resources() {
    List<AuditedResource> resources = new ArrayList<>();
    for (JsonNode one : entry.path("resources")) {
      resources.add(
          new AuditedResource(
              one.path("reference").asText(""),
              one.path("version").asText(""),
              one.path("cell").asInt()));
    }
    return resources;
  }

  /** The categories of what these rows tell of some persons; each cell is asked for once. */
  static Set<DataCategory> categories(List<AuditRow> rows, AuditSight sight, AuditedPersons of) {
    Set<Integer> numbers = sight.persons().orElse(Set.of());
    Set<DataCategory> categories = new TreeSet<>();
    rows.stream()
        .flatMap(row -> row.resources().stream())
        .filter(resource -> numbers.contains(resource.person()))
        .map(AuditedResource::cell)
        .distinct()
        .forEach(cell -> of.categoryOf(cell).ifPresent(categories::add));
    return categories;
  }

  /** What it rested on. */
  Grounds grounds() {
    List<JsonNode> bases = new ArrayList<>();
    for (JsonNode ground : entry.path("grounds")) {
      String basis = ground.isTextual() ? ground.asText() : ground.path("basis").asText();
      if (basis.startsWith("{")) {
        bases.add(json(basis));
      }
    }
    return Grounds.of(bases).naming(sight::names);
  }
}
