package org.maiashare.leak;

import java.time.Instant;

/** Requests that write, with readings in between that would show what they did. */
final class Writings {

  private final Readings readings;
  private final WriteRequests writes;
  private final PersonRequests persons;
  private final DoorRequests doors;

  /**
   * @param parted when the worlds were parted
   */
  Writings(Universe universe, Instant parted) {
    this.readings = new Readings(universe, parted);
    this.writes = new WriteRequests(universe);
    this.persons = new PersonRequests(universe, parted);
    this.doors = new DoorRequests(universe);
  }

  Sent draw(Chance chance) {
    return switch (chance.below(10)) {
      case 0 -> chance.oneIn(4) ? doors.drawAnswer(chance) : persons.draw(chance);
      case 1, 2, 3, 4, 5 -> writes.draw(chance);
      default -> reading(chance);
    };
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
