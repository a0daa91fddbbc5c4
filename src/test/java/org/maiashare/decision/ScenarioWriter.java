package org.maiashare.decision;

/** Prints a situation. */
final class ScenarioWriter {
  private ScenarioWriter() {}

  static String write(World world, World.Asked question) {
    StringBuilder text = new StringBuilder();
    text.append("territory: ").append(world.facts().territory()).append('\n');
    text.append("able: ").append(world.facts().ableToDecide()).append('\n');
    world.facts().facts().forEach(fact -> text.append("- ").append(fact).append('\n'));
    text.append("who: ").append(question.requester()).append('\n');
    text.append("what: ").append(world.cells().get(question.cell())).append('\n');
    text.append(question.action()).append(" at ").append(question.at()).append('\n');
    return text.toString();
  }
}
