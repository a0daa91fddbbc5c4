package org.maiashare.leak;

import java.util.List;
import java.util.Map;

/** Searches built from what the resources of the world could be found by. */
final class SearchRequests {

  private final Universe universe;
  private final Criteria criteria;
  private final Shape shape;

  SearchRequests(Universe universe) {
    this.universe = universe;
    this.criteria = new Criteria(universe);
    this.shape = new Shape(universe);
  }

  Sent draw(Chance chance) {
    Entry wanted =
        switch (chance.below(3)) {
          case 0 -> universe.linked(chance);
          case 1 -> universe.any(chance);
          default -> universe.anyByKind(chance);
        };
    Query query = new Query();
    int many = chance.oneIn(6) ? 2 : 1;
    for (int one = 0; one < many; one++) {
      criteria.add(query, wanted, chance);
    }
    shape.add(query, wanted, chance);
    return sent(wanted, query.text(), chance);
  }

  private Sent sent(Entry wanted, String query, Chance chance) {
    String type = wanted.type();
    return switch (chance.below(10)) {
      case 0 ->
          new Sent(
              "POST",
              type + "/_search",
              Map.of("Content-Type", "application/x-www-form-urlencoded"),
              query);
      case 1 -> Sent.get(compartment(wanted, chance) + "?" + query);
      case 2 -> Sent.get(type + "?" + query).as("HEAD");
      case 3 -> Sent.get(type + "?" + query).with("Accept", "application/fhir+xml");
      default -> Sent.get(type + "?" + query);
    };
  }

  private String compartment(Entry wanted, Chance chance) {
    List<Entry.Parameter> links = universe.targets(wanted);
    String owner = links.isEmpty() ? "Patient/" + chance.absent() : chance.pick(links).value();
    return owner + "/" + wanted.type();
  }
}
