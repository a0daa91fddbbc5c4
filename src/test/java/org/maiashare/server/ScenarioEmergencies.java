package org.maiashare.server;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.Scenario;

/** The emergency accesses of a scenario: those open at a moment are opened by the operation. */
final class ScenarioEmergencies {

  private static final int OPENED = 200;
  private static final int REFUSED = 404;

  private final Scenario scenario;
  private final ScenarioRecord record;

  ScenarioEmergencies(Scenario scenario, ScenarioRecord record) {
    this.scenario = scenario;
    this.record = record;
  }

  /** An access that has ended by then cannot be opened first: it would take hours to end. */
  static void requireAskable(Scenario scenario, Scenario.Expectation question) {
    Actor asker = Objects.requireNonNull(scenario.actors().get(question.who()));
    boolean ended =
        question.purpose().isBreakGlass()
            && scenario.facts().all(EmergencyAccess.class).stream()
                .filter(it -> isBy(asker, it.openedBy()))
                .anyMatch(it -> !it.period().until().isAfter(question.at()));
    if (question.purpose().isBreakGlass()
        && question.action() == Action.WRITE
        && question.permitted()) {
      throw new NotOverHttpException("in an emergency a note is added, none is changed");
    }
    if (ended) {
      throw new NotOverHttpException("an emergency access lasts for hours");
    }
  }

  void breakTheGlass(ScenarioStage stage, Instant moment) {
    List<EmergencyAccess> open =
        scenario.facts().all(EmergencyAccess.class).stream()
            .filter(it -> it.period().contains(moment))
            .toList();
    for (EmergencyAccess access : open) {
      String token = record.token(actor(access.openedBy()), "BTG");
      int status = stage.breakTheGlass(token, record.patient()).status();
      if (status != OPENED && status != REFUSED) {
        throw new AssertionError(status + " for " + access);
      }
    }
  }

  private Actor actor(PractitionerRoleId role) {
    return scenario.actors().values().stream()
        .filter(it -> isBy(it, role))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isBy(Actor actor, PractitionerRoleId role) {
    return actor instanceof Actor.Professional it && it.role().role().equals(role);
  }
}
