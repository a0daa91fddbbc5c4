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
      for (String client : Mutations.all().stream().map(Mutation::client).distinct().toList()) {
        Experiment experiment = laboratory.forReading(client, blocks, seed);
        Mutations.all().stream()
            .filter(mutation -> mutation.client().equals(client))
            .filter(mutation -> !isNoticed(mutation, experiment, laboratory))
            .map(Mutation::name)
            .forEach(unnoticed::add);
      }
    }
    return unnoticed;
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
