package org.maiashare.leak;

/** Requests that change nothing. */
final class Readings {

  private final ReadRequests reads;
  private final SearchRequests searches;
  private final OperationRequests operations;
  private final BundleRequests bundles;

  Readings(Universe universe) {
    this.reads = new ReadRequests(universe);
    this.searches = new SearchRequests(universe);
    this.operations = new OperationRequests(universe);
    this.bundles = new BundleRequests(this::single);
  }

  Sent draw(Chance chance) {
    return chance.oneIn(10) ? bundles.draw(chance) : single(chance);
  }

  private Sent single(Chance chance) {
    return switch (chance.below(10)) {
      case 0, 1 -> reads.draw(chance);
      case 2 -> operations.draw(chance);
      default -> searches.draw(chance);
    };
  }
}
