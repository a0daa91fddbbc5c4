package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every scenario against the core, its rows and the naive reference. */
class ScenariosTest {

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void answersAsTheScenarioSays(Scenario scenario) {
    SoftAssertions softly = new SoftAssertions();
    assertThat(scenario.expectations()).isNotEmpty();
    for (Scenario.Expectation expected : scenario.expectations()) {
      Requester requester = scenario.requester(expected);
      AccessClass cell = scenario.document(expected);
      World world = new World(scenario.facts(), List.of(cell), List.of(requester));
      World.Asked question = new World.Asked(requester, 0, expected.action(), expected.at());
      Decision decision = world.decide(question);
      softly
          .assertThat(decision.permitted())
          .as("decided: %s (%s)", expected, decision.basis())
          .isEqualTo(expected.permitted());
      softly
          .assertThat(world.planned(question))
          .as("planned: %s", expected)
          .isEqualTo(expected.permitted());
      softly
          .assertThat(world.expected(question))
          .as("naively: %s", expected)
          .isEqualTo(expected.permitted());
      expected
          .rule()
          .ifPresent(
              rule ->
                  softly.assertThat(decision.basis().rules()).as("%s", expected).contains(rule));
      expected
          .code()
          .ifPresent(
              code ->
                  softly.assertThat(decision.outcome().code()).as("%s", expected).isEqualTo(code));
    }
    softly.assertAll();
  }

  @Test
  void everyRuleIsShownByAScenario() {
    Set<String> fired = new HashSet<>();
    for (Scenario scenario : scenarios()) {
      for (Scenario.Expectation expected : scenario.expectations()) {
        Instant at = expected.at();
        Requester requester = scenario.requester(expected);
        AccessClass cell = scenario.document(expected);
        fired.addAll(
            Decisions.decide(requester, scenario.facts(), cell, expected.action(), at)
                .basis()
                .rules());
      }
    }
    assertThat(fired).containsAll(Rules.ALL.stream().map(Rule::id).toList());
    assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(120);
  }
}
