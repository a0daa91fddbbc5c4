package org.maiashare.leak;

import ca.uhn.fhir.rest.api.RestSearchParameterTypeEnum;
import java.util.List;

/** What a search asks for: values, modifiers, chains, reverse chains, filters. */
final class Criteria {

  private final Universe universe;

  Criteria(Universe universe) {
    this.universe = universe;
  }

  void add(Query query, Entry wanted, Chance chance) {
    switch (chance.below(18)) {
      case 0 -> byNature(query, wanted, chance);
      case 1, 2 -> link(query, wanted, chance);
      case 3, 4 -> chain(query, wanted, chance);
      case 5, 6 -> reverse(query, wanted, chance);
      case 7 -> filter(query, wanted, chance);
      case 8 -> unusual(query, wanted, chance);
      case 9 ->
          query.with("_id", chance.oneIn(2) ? wanted.id() : wanted.id() + "," + chance.absent());
      default -> value(query, wanted, chance);
    }
  }

  private static void value(Query query, Entry wanted, Chance chance) {
    if (wanted.values().isEmpty()) {
      query.with("_id", wanted.id());
      return;
    }
    Entry.Parameter found = byKind(wanted, chance);
    query.with(found.name() + Modifiers.of(found, chance), Modifiers.value(found, chance));
  }

  private static Entry.Parameter byKind(Entry wanted, Chance chance) {
    List<RestSearchParameterTypeEnum> kinds =
        wanted.values().stream().map(Entry.Parameter::kind).distinct().sorted().toList();
    RestSearchParameterTypeEnum kind = chance.pick(kinds);
    return chance.pick(wanted.values().stream().filter(it -> it.kind() == kind).toList());
  }

  /** What every resource has. */
  private static void byNature(Query query, Entry wanted, Chance chance) {
    switch (chance.below(6)) {
      case 0 -> query.with("_lastUpdated", chance.of("ge2020-01-01", "lt2020-01-01", "gt2098"));
      case 1 -> query.with("_tag", Canary.SYSTEM + "|" + Canary.of(wanted.resource()).orElse("x"));
      case 2 -> query.with("_security", chance.of("PSY", "MED", "HIV", "MASQUE_PS", "R"));
      case 3 -> query.with("_profile", "https://maiashare.org/fhir/StructureDefinition/x");
      case 4 -> query.with("_tag:not", "nothing");
      default -> query.with("_source", "nothing");
    }
  }

  private void link(Query query, Entry wanted, Chance chance) {
    List<Entry.Parameter> links = wanted.links();
    if (links.isEmpty()) {
      value(query, wanted, chance);
      return;
    }
    Entry.Parameter link = chance.pick(links);
    String id = link.value().replaceFirst(".*/", "");
    switch (chance.below(6)) {
      case 0 -> query.with(link.name(), id);
      case 1 -> query.with(link.name() + ":" + typeOf(link), id);
      case 2 -> query.with(link.name() + ":missing", chance.of("true", "false"));
      case 3 -> query.with(link.name() + ":identifier", "x|y");
      case 4 -> query.with(link.name() + ":not", link.value());
      default -> query.with(link.name(), link.value());
    }
  }

  private void chain(Query query, Entry wanted, Chance chance) {
    List<Entry.Parameter> links = universe.targets(wanted);
    if (links.isEmpty()) {
      link(query, wanted, chance);
      return;
    }
    Entry.Parameter link = chance.pick(links);
    Entry target = universe.at(link.value()).orElseThrow();
    String path = link.name() + ":" + target.type() + ".";
    List<Entry.Parameter> onwards = universe.targets(target);
    if (!onwards.isEmpty() && chance.oneIn(4)) {
      Entry.Parameter next = chance.pick(onwards);
      target = universe.at(next.value()).orElseThrow();
      path += next.name() + ":" + target.type() + ".";
    }
    if (target.values().isEmpty()) {
      query.with(path + "_id", target.id());
      return;
    }
    Entry.Parameter found = chance.pick(target.values());
    query.with(path + found.name() + Modifiers.of(found, chance), Modifiers.value(found, chance));
  }

  /** Finds a resource by what points at it. */
  private void reverse(Query query, Entry wanted, Chance chance) {
    Entry pointing = universe.linked(chance);
    List<Entry.Parameter> links =
        universe.targets(pointing).stream()
            .filter(link -> link.value().startsWith(wanted.type() + "/"))
            .toList();
    if (links.isEmpty() || pointing.values().isEmpty()) {
      chain(query, wanted, chance);
      return;
    }
    Entry.Parameter found = chance.pick(pointing.values());
    query.with(
        "_has:" + pointing.type() + ":" + chance.pick(links).name() + ":" + found.name(),
        found.value());
  }

  private static void filter(Query query, Entry wanted, Chance chance) {
    if (wanted.values().isEmpty()) {
      query.with("_filter", "_id eq " + wanted.id());
      return;
    }
    Entry.Parameter found = chance.pick(wanted.values());
    String word = found.value().replaceFirst(".*\\|", "");
    query.with("_filter", found.name() + chance.of(" eq ", " ne ", " co ", " pr ") + word);
  }

  private static void unusual(Query query, Entry wanted, Chance chance) {
    switch (chance.below(6)) {
      case 0 -> query.with("_content", "canary");
      case 1 -> query.with("_text", "canary");
      case 2 -> query.with("_list", wanted.id());
      case 3 -> query.with("_type", wanted.type());
      case 4 -> query.with("_getpages", chance.absent());
      default -> query.with("no-such-parameter", wanted.id());
    }
  }

  private static String typeOf(Entry.Parameter link) {
    return link.value().replaceFirst("/.*", "");
  }
}
