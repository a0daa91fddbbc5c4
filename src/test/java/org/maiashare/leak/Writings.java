package org.maiashare.leak;

/** Requests that write, with readings in between that would show what they did. */
final class Writings {

  private final Readings readings;
  private final WriteRequests writes;

  Writings(Universe universe) {
    this.readings = new Readings(universe);
    this.writes = new WriteRequests(universe);
  }

  Sent draw(Chance chance) {
    return chance.oneIn(2) ? writes.draw(chance) : reading(chance);
  }

  /** What is written gets random ids: no order can be asked of them. */
  private Sent reading(Chance chance) {
    Sent reading = readings.draw(chance);
    while (reading.curl().matches("(?s).*_sort=-?_id.*")) {
      reading = readings.draw(chance);
    }
    return reading;
  }
}
