package org.maiashare.leak;

import java.util.List;

/** How a search wants its answer: order, pages, totals, summaries, what comes along. */
final class Shape {

  private final Universe universe;

  Shape(Universe universe) {
    this.universe = universe;
  }

  void add(Query query, Entry wanted, Chance chance) {
    if (chance.oneIn(3)) {
      sort(query, wanted, chance);
    }
    if (chance.oneIn(3)) {
      query.with("_count", chance.of("0", "1", "2", "3", "5", "200"));
    }
    if (chance.oneIn(8)) {
      query.with("_offset", chance.of("0", "1", "2", "40"));
    }
    if (chance.oneIn(3)) {
      query.with("_total", chance.of("accurate", "accurate", "estimate", "none"));
    }
    if (chance.oneIn(5)) {
      query.with("_summary", chance.of("count", "count", "true", "text", "data", "false"));
    }
    if (chance.oneIn(3)) {
      along(query, wanted, chance);
    }
    if (chance.oneIn(12)) {
      query.with("_elements", chance.of("id", "status,code", "subject"));
    }
    if (chance.oneIn(20)) {
      query.with("_contained", chance.of("true", "both"));
    }
    if (chance.oneIn(30)) {
      query.with("_format", chance.of("json", "xml"));
    }
  }

  private void sort(Query query, Entry wanted, Chance chance) {
    List<Entry.Parameter> parameters = wanted.parameters();
    String direction = chance.of("", "-");
    if (parameters.isEmpty() || chance.oneIn(4)) {
      query.with("_sort", direction + chance.of("_lastUpdated", "_id"));
      return;
    }
    Entry.Parameter first = chance.pick(parameters);
    String order = direction + first.name();
    if (first.isLink() && universe.at(first.value()).isPresent()) {
      Entry target = universe.at(first.value()).orElseThrow();
      if (!target.values().isEmpty()) {
        order += ":" + target.type() + "." + chance.pick(target.values()).name();
      }
    } else if (chance.oneIn(3)) {
      order += "," + chance.pick(parameters).name();
    }
    query.with("_sort", order);
  }

  private void along(Query query, Entry wanted, Chance chance) {
    String iterate = chance.oneIn(4) ? ":iterate" : "";
    if (chance.oneIn(2) && !wanted.links().isEmpty()) {
      query.with(
          "_include" + iterate,
          chance.oneIn(5)
              ? chance.of("*", wanted.type() + ":*")
              : wanted.type() + ":" + chance.pick(wanted.links()).name());
      return;
    }
    Entry pointing = universe.linked(chance);
    query.with(
        "_revinclude" + iterate,
        chance.oneIn(5)
            ? "*"
            : pointing.type() + ":" + chance.pick(universe.targets(pointing)).name());
  }
}
