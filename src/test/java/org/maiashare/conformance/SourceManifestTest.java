package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiled package was built from the guide's sources as they are, and nobody edited it. */
class SourceManifestTest {

  private static final Path COMPILED = Path.of("fhir-profiles");
  private static final Path GUIDE = Path.of("ig");

  @Test
  void thePackageWasCompiledFromTheSourcesAsTheyAre() throws Exception {
    Map<String, String> manifest = manifest("sources.sha256");
    assertThat(manifest).isNotEmpty().isEqualTo(hashes(GUIDE, manifest.keySet()));
  }

  @Test
  void noSourceIsMissingInTheManifest() throws Exception {
    assertThat(manifest("sources.sha256").keySet())
        .containsAll(files(GUIDE, GUIDE.resolve("input/fsh")));
  }

  @Test
  void thePackageIsAsItWasCompiled() throws Exception {
    Set<String> present = files(COMPILED, COMPILED.resolve("package"));
    assertThat(manifest("files.sha256")).isEqualTo(hashes(COMPILED, present));
  }

  private static Map<String, String> manifest(String name) throws IOException {
    Map<String, String> manifest = new TreeMap<>();
    for (String line : Files.readAllLines(COMPILED.resolve(name))) {
      String[] parts = line.split("  ", 2);
      manifest.put(parts[1], parts[0]);
    }
    return manifest;
  }

  private static Set<String> files(Path root, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return new TreeSet<>(
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString().replace('\\', '/'))
              .toList());
    }
  }

  private static Map<String, String> hashes(Path root, Set<String> names)
      throws IOException, NoSuchAlgorithmException {
    Map<String, String> hashes = new TreeMap<>();
    for (String name : names) {
      Path file = root.resolve(name);
      hashes.put(name, Files.exists(file) ? hash(file) : "missing");
    }
    return hashes;
  }

  private static String hash(Path file) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
  }
}
