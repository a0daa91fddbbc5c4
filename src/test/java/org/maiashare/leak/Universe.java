package org.maiashare.leak;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that a request may speak of: what the requester sees, what is hidden, what is not. */
final class Universe {

  private final Map<String, Entry> all;
  private final Set<String> ids;
  private final List<Entry> hidden;
  private final List<Entry> visible;
  private final List<Entry> linked;

  Universe(List<Entry> entries) {
    this.all = entries.stream().collect(Collectors.toMap(Entry::reference, Function.identity()));
    this.ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
    this.hidden = entries.stream().filter(Entry::hidden).toList();
    this.visible = entries.stream().filter(entry -> !entry.hidden()).toList();
    this.linked = entries.stream().filter(entry -> !targets(entry).isEmpty()).toList();
    if (hidden.isEmpty()) {
      throw new IllegalArgumentException("nothing is hidden: nothing to compare");
    }
  }

  /** Whether something of this world is called so. */
  boolean knows(String id) {
    return ids.contains(id);
  }

  List<Entry> visible() {
    return visible;
  }

  /** Something hidden more often than not; rare types as often as frequent ones. */
  Entry any(Chance chance) {
    List<Entry> side = side(chance);
    String type = chance.pick(typesOf(side));
    return chance.pick(side.stream().filter(it -> it.type().equals(type)).toList());
  }

  /** Something that has a value of some kind, rare kinds as often as frequent ones. */
  Entry anyByKind(Chance chance) {
    List<Entry> side = side(chance);
    RestSearchParameterTypeEnum kind = chance.pick(kindsOf(side));
    return chance.pick(
        side.stream()
            .filter(it -> it.values().stream().anyMatch(value -> value.kind() == kind))
            .toList());
  }

  private List<Entry> side(Chance chance) {
    return visible.isEmpty() || chance.below(10) < 6 ? hidden : visible;
  }

  private static List<String> typesOf(List<Entry> entries) {
    return entries.stream().map(Entry::type).distinct().sorted().toList();
  }

  private static List<RestSearchParameterTypeEnum> kindsOf(List<Entry> entries) {
    return entries.stream()
        .flatMap(entry -> entry.values().stream())
        .map(Entry.Parameter::kind)
        .distinct()
        .sorted()
        .toList();
  }

  /** Something of a type, if there is any; hidden more often than not. */
  Optional<Entry> any(Chance chance, String type) {
    List<Entry> fitting = side(chance).stream().filter(it -> it.type().equals(type)).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(chance.pick(fitting));
  }

  /** Something hidden of a type, if there is any. */
  Optional<Entry> anyHidden(Chance chance, String type) {
    List<Entry> fitting = hidden.stream().filter(it -> it.type().equals(type)).toList();
    return fitting.isEmpty() ? Optional.empty() : Optional.of(chance.pick(fitting));
  }

  /** Something that points at something else of this world. */
  Entry linked(Chance chance) {
    return chance.pick(linked);
  }

  Optional<Entry> at(String reference) {
    return Optional.ofNullable(all.get(reference));
  }

  /** The links of a resource that lead somewhere in this world. */
  List<Entry.Parameter> targets(Entry entry) {
    return entry.links().stream().filter(link -> all.containsKey(link.value())).toList();
  }
}
