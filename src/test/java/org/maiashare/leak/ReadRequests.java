package org.maiashare.leak;

/** Requests that name one resource: read, vread, history, and what can be asked along with them. */
final class ReadRequests {

  private final Universe universe;

  ReadRequests(Universe universe) {
    this.universe = universe;
  }

  Sent draw(Chance chance) {
    Entry entry = universe.any(chance);
    String id = chance.oneIn(12) ? chance.absent() : entry.id();
    String type = chance.oneIn(15) ? universe.any(chance).type() : entry.type();
    Sent plain = Sent.get(type + "/" + id + road(chance));
    return switch (chance.below(12)) {
      case 0 -> plain.as("HEAD");
      case 1 -> plain.with("If-None-Match", "W/\"" + (1 + chance.below(2)) + "\"");
      case 2 -> plain.with("If-Modified-Since", "Wed, 01 Jan 2020 00:00:00 GMT");
      case 3 -> plain.with("If-Modified-Since", "Wed, 01 Jan 2098 00:00:00 GMT");
      case 4 -> plain.with("Accept", "application/fhir+xml");
      case 5 -> plain.with("Cache-Control", "no-cache");
      default -> plain;
    };
  }

  private static String road(Chance chance) {
    return chance.of(
        "",
        "",
        "",
        "/_history",
        "/_history/1",
        "/_history/2",
        "/_history?_count=1",
        "/_history?_since=2020-01-01",
        "/_history?_since=2020-01-01T00:00:00Z",
        "/_history?_at=ge2020",
        "/_history?_count=1&_offset=1",
        "?_summary=true",
        "?_summary=text",
        "?_elements=meta",
        "?_pretty=true");
  }
}
