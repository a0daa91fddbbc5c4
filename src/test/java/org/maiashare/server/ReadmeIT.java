package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maiashare.server.ReadmeWalk.Step;

/** Whoever copies the README's walk through a consent into a shell gets the results it prints. */
class ReadmeIT extends ServerTest {

  @Test
  void theWalkThroughAConsentGivesWhatItPrints() {
    List.of("openssl", "jq").forEach(ReadmeIT::assumeIsThere);
    ReadmeWalk walk = new ReadmeWalk();
    List<Step> steps = walk.steps();
    assertThat(steps.stream().filter(it -> !it.result().isEmpty())).hasSize(10);
    String[] results = walk.results("http://localhost:" + port, SECRET);
    for (int step = 0; step < steps.size(); step++) {
      assertThat(results[step].strip())
          .as(steps.get(step).command())
          .isEqualTo(steps.get(step).result().strip());
    }
  }

  private static void assumeIsThere(String program) {
    boolean there =
        List.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator)).stream()
            .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
    assumeThat(there).as(program + " is on the path").isTrue();
  }
}
