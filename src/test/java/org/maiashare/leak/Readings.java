package org.maiashare.leak;

import java.time.Instant;

/** Requests that change nothing. */
final class Readings {

  private final ReadRequests reads;
  private final SearchRequests searches;
  private final OperationRequests operations;
  private final PersonRequests persons;
  private final DoorRequests doors;
  private final BundleRequests bundles;

  /**
   * @param parted when the worlds were parted
   */
  Readings(Universe universe, Instant parted) {
    this.reads = new ReadRequests(universe);
    this.searches = new SearchRequests(universe);
    this.operations = new OperationRequests(universe);
    this.persons = new PersonRequests(universe, parted);
    this.doors = new DoorRequests(universe);
    this.bundles = new BundleRequests(this::single);
  }

  Sent draw(Chance chance) {
    return chance.oneIn(10) ? bundles.draw(chance) : single(chance);
  }

  private Sent single(Chance chance) {
    return switch (chance.below(20)) {
      case 0, 1, 2, 3 -> reads.draw(chance);
      case 4, 5 -> operations.draw(chance);
      case 6 -> chance.oneIn(4) ? doors.drawHidden(chance) : persons.drawHidden(chance);
      default -> searches.draw(chance);
    };
  }
}
