package org.maiashare.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maiashare.leak.WorldGenerator.Blocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes each protection away in turn and sees whether the comparisons notice. */
public final class MutationTrial {

  private static final Logger LOG = LoggerFactory.getLogger(MutationTrial.class);

  /** Requests drawn for each; those without what the protection is about are not sent. */
  private static final int DRAWN = 200_000;

  private final Bench bench;

  public MutationTrial(Bench bench) {
    this.bench = bench;
  }

  /** The protections that nobody misses. */
  public List<String> unnoticed(long seed) {
    List<String> unnoticed = new ArrayList<>();
    try (Laboratory laboratory = new Laboratory(bench)) {
      Blocks blocks = laboratory.makeWorld(seed);
      for (Setting setting : Mutations.all().stream().map(Setting::of).distinct().toList()) {
        Experiment experiment =
            setting.factsStay()
                ? laboratory.forWriting(setting.client(), blocks, seed)
                : laboratory.forReading(setting.client(), blocks, seed);
        Mutations.all().stream()
            .filter(mutation -> Setting.of(mutation).equals(setting))
            .filter(mutation -> !isNoticed(mutation, experiment, laboratory))
            .map(Mutation::name)
            .forEach(unnoticed::add);
      }
    }
    return unnoticed;
  }

  /** Worlds that serve several protections. */
  private record Setting(String client, boolean factsStay) {

    static Setting of(Mutation mutation) {
      return new Setting(mutation.client(), mutation.factsStay());
    }
  }

  private static boolean isNoticed(
      Mutation mutation, Experiment experiment, Laboratory laboratory) {
    Runnable restore = mutation.protection().off(laboratory);
    try {
      Optional<Difference> difference = experiment.compare(DRAWN, mutation::isWorth);
      difference.ifPresent(it -> LOG.info("{}: {}", mutation, it.request().curl()));
      return difference.isPresent();
    } finally {
      restore.run();
    }
  }
}
