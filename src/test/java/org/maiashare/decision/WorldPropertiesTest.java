package org.maiashare.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What must hold in every situation. */
class WorldPropertiesTest {

  @Property(tries = 400)
  void refusalWins(@ForAll long seed, @ForAll @IntRange(max = 200) int hours) {
    World world = Worlds.generate(seed);
    Instant at = Worlds.START.plus(Duration.ofHours(hours));
    ConsentDirective opposition = Facts.opposition(Provision.deny());
    World opposed = world.with(world.facts().with(opposition));
    for (Requester requester : world.requesters()) {
      for (World.Asked question : world.questions(requester, at)) {
        boolean represents =
            requester.actor() instanceof Actor.Self
                || opposed.decide(question).basis().rules().contains("representative-access");
        boolean emergency = requester.purpose().isBreakGlass();
        if (!represents && !emergency) {
          assertThat(opposed.decided(question)).isFalse();
        }
      }
    }
  }

  @Property(tries = 400)
  void nothingIsPermittedWithoutARuleThatPermits(
      @ForAll long seed, @ForAll @IntRange(max = 200) int hours) {
    World world = Worlds.generate(seed);
    Instant at = Worlds.START.plus(Duration.ofHours(hours));
    List<String> permitting =
        Stream.concat(Rules.ALL.stream().map(Rule::id), Stream.of("sensitive-by-consent")).toList();
    for (Requester requester : world.requesters()) {
      for (World.Asked question : world.questions(requester, at)) {
        Decision decision = world.decide(question);
        assertThat(decision.basis().rules()).isNotEmpty();
        assertThat(decision.basis().article()).isNotBlank();
        if (decision.permitted()) {
          assertThat(permitting).containsAll(decision.basis().rules());
        }
      }
    }
  }

  @Property(tries = 300)
  void aPermissionHoldsUntilTheInstantItNames(
      @ForAll long seed, @ForAll @IntRange(max = 200) int hours) {
    World world = Worlds.generate(seed);
    Instant at = Worlds.START.plus(Duration.ofHours(hours));
    for (Requester requester : world.requesters()) {
      for (World.Asked question : world.questions(requester, at)) {
        world
            .decide(question)
            .validUntil()
            .ifPresent(
                until -> {
                  assertThat(until).isAfter(at);
                  assertThat(world.decided(question.at(until.minusNanos(1)))).isTrue();
                  assertThat(world.decided(question.at(until))).isFalse();
                });
      }
    }
  }

  @Property(tries = 300)
  void planningLaterOnlyDropsWhatIsOver(@ForAll long seed, @ForAll @IntRange(max = 200) int hours) {
    World world = Worlds.generate(seed);
    Instant from = Worlds.START.plus(Duration.ofHours(hours));
    List<GrantRow> all = Plans.plan(world.facts(), world.cells(), Instant.MIN);
    assertThat(Plans.plan(world.facts(), world.cells(), from))
        .containsExactlyElementsOf(
            all.stream().filter(row -> row.validUntil().isAfter(from)).toList());
  }

  @Property(tries = 300)
  void removingEveryConsentGivesNobodyMoreThanAllOfThemUnlessOneRefused(@ForAll long seed) {
    World world = Worlds.generate(seed);
    PersonFacts bare = world.facts();
    for (ConsentDirective consent : world.facts().all(ConsentDirective.class)) {
      bare = bare.without(consent);
    }
    World without = world.with(bare);
    for (Requester requester : world.requesters()) {
      for (World.Asked question : without.questions(requester, Worlds.START)) {
        Decision decision = world.decide(question);
        if (without.decided(question) && !decision.permitted()) {
          assertThat(decision.basis().rules())
              .isSubsetOf("consent-denial", "consent-limit", "masking", "signed-amendment");
          assertThat(decision.basis().consents()).isNotEmpty();
        }
      }
    }
  }
}
