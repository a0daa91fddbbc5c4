package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/**
 * The core, the rows it plans and the naive reference must give the same answer to every question,
 * before, at and after every boundary. Another seed: {@code -Dworlds.seed=...}.
 */
class DifferentialTest {
  private static final int WORLDS = Integer.getInteger("worlds", 100_000);
  private static final long SEED = Long.getLong("worlds.seed", 20_260_301L);

  @Test
  void decidesAndPlansAsTheNaiveReferenceInEveryGeneratedWorld() {
    long permitted = 0;
    long asked = 0;
    Set<String> fired = new HashSet<>();
    for (long number = 0; number < WORLDS; number++) {
      World world = Worlds.generate(SEED + number);
      List<GrantRow> rows = Plans.plan(world.facts(), world.cells(), Instant.MIN);
      for (Requester requester : world.requesters()) {
        for (Instant at : instants(number)) {
          Set<RequesterKey> keys = RequesterKeys.of(requester, at);
          List<GrantRow> concerned = rows.stream().filter(row -> row.concerns(keys, at)).toList();
          for (World.Asked question : world.questions(requester, at)) {
            Decision decision = world.decide(question);
            check(world, question, decision.permitted(), Rows.permit(concerned, question));
            fired.addAll(decision.basis().rules());
            asked++;
            permitted += decision.permitted() ? 1 : 0;
          }
        }
      }
    }
    assertThat(permitted).as("some are permitted").isGreaterThan(asked / 100);
    assertThat(permitted).as("some are refused").isLessThan(asked / 2);
    assertThat(fired)
        .as("every rule fires")
        .containsAll(Rules.ALL.stream().map(Rule::id).toList())
        .contains("sensitive-by-consent", "silence", "requester-not-active");
  }

  /** Just before, at and some time after a boundary that moves from world to world. */
  private static List<Instant> instants(long number) {
    Instant boundary = Worlds.START.plus(Duration.ofDays(number % Worlds.DAYS));
    return List.of(boundary.minusNanos(1), boundary, boundary.plus(Duration.ofHours(30)));
  }

  private static void check(World world, World.Asked question, boolean decided, boolean planned) {
    if (decided != planned) {
      fail(world, question, (shrunk, same) -> shrunk.decided(same) != shrunk.planned(same));
    }
    if (decided != world.expected(question)) {
      fail(world, question, (shrunk, same) -> shrunk.decided(same) != shrunk.expected(same));
    }
  }

  private static void fail(
      World world, World.Asked question, BiPredicate<World, World.Asked> stillFails) {
    World shrunk = shrink(world, question, stillFails);
    throw new AssertionError(
        "decide "
            + shrunk.decided(question)
            + ", plan "
            + shrunk.planned(question)
            + ", reference "
            + shrunk.expected(question)
            + " in this scenario:\n"
            + ScenarioWriter.write(shrunk, question, shrunk.expected(question)));
  }

  /** Takes facts away, one by one, for as long as the disagreement stays. */
  private static World shrink(
      World world, World.Asked question, BiPredicate<World, World.Asked> stillFails) {
    World smallest = world;
    Optional<World> smaller = Optional.of(world);
    while (smaller.isPresent()) {
      smallest = smaller.get();
      World current = smallest;
      smaller =
          current.facts().facts().stream()
              .map(fact -> current.with(current.facts().without(fact)))
              .filter(candidate -> stillFails.test(candidate, question))
              .findFirst();
    }
    return smallest;
  }
}
