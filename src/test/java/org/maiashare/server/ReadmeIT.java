package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever copies the README's walk through a consent into a shell gets the results it prints. */
class ReadmeIT extends ServerTest {

  private static final Path README = Path.of("README.md");
  private static final String HEADING = "\n## One consent, from information to journal\n";
  private static final Pattern STEP =
      Pattern.compile("```sh\\n(.*?)```\\n(?:\\n```text\\n(.*?)```)?", Pattern.DOTALL);
  private static final String MARK = "=== next ===";

  @TempDir Path folder = Path.of("");

  private record Step(String command, String result) {}

  @Test
  void theWalkThroughAConsentGivesWhatItPrints() throws IOException, InterruptedException {
    List<Step> steps = steps();
    assertThat(steps.stream().filter(it -> !it.result().isEmpty())).hasSize(10);
    String[] results = run(steps).split(MARK + "\n", -1);
    for (int step = 0; step < steps.size(); step++) {
      assertThat(results[step].strip())
          .as(steps.get(step).command())
          .isEqualTo(steps.get(step).result().strip());
    }
  }

  private static List<Step> steps() throws IOException {
    String readme = Files.readString(README);
    int from = readme.indexOf(HEADING) + HEADING.length();
    Matcher step = STEP.matcher(readme.substring(from, readme.indexOf("\n## ", from)));
    List<Step> steps = new ArrayList<>();
    while (step.find()) {
      steps.add(new Step(step.group(1), step.group(2) == null ? "" : step.group(2)));
    }
    return steps;
  }

  private String run(List<Step> steps) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder("export LC_ALL=C.UTF-8\n");
    for (Step step : steps) {
      script.append(step.command()).append("echo '").append(MARK).append("'\n");
    }
    String ours =
        script
            .toString()
            .replace("http://localhost:8080", "http://localhost:" + port)
            .replace("try-me", SECRET);
    Path file = Files.writeString(folder.resolve("walk.sh"), ours, UTF_8);
    Process shell =
        new ProcessBuilder("bash", file.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
    shell.waitFor();
    return output;
  }
}
