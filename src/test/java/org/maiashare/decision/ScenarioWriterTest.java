package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ScenarioWriterTest {

  @Test
  void aPrintedWorldReadsBackAsTheSameQuestion() {
    for (long seed = 0; seed < 150; seed++) {
      World world = Worlds.generate(seed);
      Instant at = Worlds.START.plusSeconds(seed * 1_000);
      for (Requester requester : world.requesters().subList(0, 1)) {
        for (World.Asked question : world.questions(requester, at)) {
          boolean answer = world.decided(question);
          String yaml = ScenarioWriter.write(world, question, answer);
          Scenario scenario = ScenarioReader.read("printed", yaml);
          Scenario.Expectation expected = scenario.expectations().get(0);
          assertThat(expected.permitted()).isEqualTo(answer);
          assertThat(
                  Decisions.decide(
                          scenario.requester(expected),
                          scenario.facts(),
                          scenario.document(expected),
                          expected.action(),
                          expected.at())
                      .permitted())
              .as(yaml)
              .isEqualTo(answer);
        }
      }
    }
  }
}
