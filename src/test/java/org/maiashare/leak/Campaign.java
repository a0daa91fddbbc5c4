package org.maiashare.leak;

import java.util.ArrayList;
import java.util.List;
import org.maiashare.leak.WorldGenerator.Blocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many comparisons: requester after requester, each with worlds parted for them. */
public final class Campaign {

  private static final Logger LOG = LoggerFactory.getLogger(Campaign.class);

  private static final List<String> REQUESTERS =
      List.of(
          "home-helper-lopes",
          "case-manager-roussel",
          "pharmacist-faure",
          "daughter-durand",
          "psychologist-xavier",
          "social-worker-henry",
          "nursing-assistant-moreau",
          "home-help-manager-robin",
          "guardian-renaud",
          "desk-dumas",
          "mme-durand",
          "gp-martin",
          "software-saad",
          "case-manager-brume-leroy",
          "samu-regulator-caron",
          "nurse-petit");
  private static final int ROUND = 500;

  private final Bench bench;

  public Campaign(Bench bench) {
    this.bench = bench;
  }

  /**
   * Compares, and tells what differed, one difference for each round at most; and what the log and
   * the metrics of the server say about persons.
   */
  public List<String> run(int comparisons, long seed) {
    List<String> differences = new ArrayList<>();
    try (Overheard log = new Overheard();
        Laboratory laboratory = new Laboratory(bench)) {
      Blocks blocks = laboratory.makeWorld(seed);
      for (int done = 0, round = 0; done < comparisons; round++) {
        int times = Math.min(ROUND, comparisons - done);
        String client = REQUESTERS.get(round % REQUESTERS.size());
        Experiment experiment =
            (round + round / REQUESTERS.size()) % 2 == 0
                ? laboratory.forReading(client, blocks, seed + round)
                : laboratory.forWriting(client, blocks, seed + round);
        experiment
            .compare(times)
            .map(it -> "seed " + seed + ": " + it)
            .ifPresent(
                it -> {
                  LOG.error("{}", it);
                  differences.add(it);
                });
        LOG.info("{} comparisons as {}: {}", times, client, experiment.statuses());
        done += times;
      }
      differences.addAll(log.telling(bench.metrics(), laboratory::isOfAPerson));
    }
    return differences;
  }
}
