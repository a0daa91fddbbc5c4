package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The README's walk through a consent, as it is printed. */
final class ReadmeWalk {

  /** Where it takes place. */
  static final Path FOLDER = Path.of("target", "walk");

  private static final Path README = Path.of("README.md");
  private static final String HEADING =
      "\n## One consent, from information to signature, use, withdrawal and journal\n";
  private static final Pattern STEP =
      Pattern.compile("```sh\\n(.*?)```\\n(?:\\n```text\\n(.*?)```)?", Pattern.DOTALL);
  private static final String NEXT = "=== next ===";

  /** A block to copy, and what it prints. */
  record Step(String command, String result) {}

  private final List<Step> blocks = new ArrayList<>();

  ReadmeWalk() {
    try {
      String readme = Files.readString(README);
      int from = readme.indexOf(HEADING) + HEADING.length();
      Matcher step = STEP.matcher(readme.substring(from, readme.indexOf("\n## ", from)));
      while (step.find()) {
        blocks.add(new Step(step.group(1), step.group(2) == null ? "" : step.group(2)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Makes the authority that the server is to believe, and whatever is signed with. */
  void makeKeys() {
    run(blocks.get(0).command(), Path.of(""));
  }

  /** What comes after the server has started. */
  List<Step> steps() {
    return blocks.subList(2, blocks.size());
  }

  /** What each step prints on a server. */
  String[] results(String address, String secret) {
    StringBuilder script = new StringBuilder();
    for (Step step : steps()) {
      script.append(step.command()).append("echo '").append(NEXT).append("'\n");
    }
    return run(
            script.toString().replace("http://localhost:8080", address).replace("try-me", secret),
            FOLDER)
        .split(NEXT + "\n", -1);
  }

  private static String run(String script, Path folder) {
    try {
      Path file = Files.createTempFile("walk", ".sh");
      Files.writeString(file, "export LC_ALL=C.UTF-8\n" + script, UTF_8);
      Process shell =
          new ProcessBuilder("bash", file.toString())
              .directory(folder.toAbsolutePath().toFile())
              .redirectErrorStream(true)
              .start();
      String output = new String(shell.getInputStream().readAllBytes(), UTF_8);
      shell.waitFor();
      Files.delete(file);
      return output;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
