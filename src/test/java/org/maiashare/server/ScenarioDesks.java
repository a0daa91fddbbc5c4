package org.maiashare.server;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.maiashare.decision.Actor;
import org.maiashare.decision.DeskMatch;
import org.maiashare.decision.Party;
import org.maiashare.decision.Scenario;

/** The persons whom desks have found in a scenario: those still seen at a moment are found then. */
final class ScenarioDesks {

  private static final Duration SEEN_FOR = Duration.ofDays(1);

  private final Scenario scenario;
  private final ScenarioRecord record;

  ScenarioDesks(Scenario scenario, ScenarioRecord record) {
    this.scenario = scenario;
    this.record = record;
  }

  /** What was found a day before, or will be found later, cannot be found first. */
  static void requireAskable(Scenario scenario, Scenario.Expectation question) {
    Party asker = ScenarioPlay.party(Objects.requireNonNull(scenario.actors().get(question.who())));
    if (scenario.facts().all(DeskMatch.class).stream()
        .filter(it -> it.foundBy().equals(asker))
        .anyMatch(it -> !isSeen(it, question.at()))) {
      throw new NotOverHttpException("a desk finds a person now, for a day");
    }
  }

  void match(ScenarioStage stage, Instant moment) {
    for (DeskMatch match : scenario.facts().all(DeskMatch.class)) {
      if (isSeen(match, moment)) {
        int status =
            stage.match(record.token(actor(match.foundBy()), "TREAT"), record.described()).status();
        if (status != 200 && status != 403) {
          throw new AssertionError(status + " for " + match);
        }
      }
    }
  }

  private static boolean isSeen(DeskMatch match, Instant moment) {
    return !moment.isBefore(match.foundAt()) && moment.isBefore(match.foundAt().plus(SEEN_FOR));
  }

  private Actor actor(Party party) {
    return scenario.actors().values().stream()
        .filter(it -> ScenarioPlay.party(it).equals(party))
        .findFirst()
        .orElseThrow();
  }
}
