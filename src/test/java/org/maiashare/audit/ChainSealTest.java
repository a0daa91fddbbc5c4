package org.maiashare.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChainSealTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final char[] PASSWORD = "only-for-tests".toCharArray();

  private final byte[] digest = "the end of a chain".getBytes(UTF_8);
  private final SealingKey key = SealingKey.forTrial("node-1", NOW);

  @Test
  void aSealNamesWhoSealed() {
    assertThat(ChainSeal.sealer(digest, ChainSeal.over(digest, key))).contains(key.certificate());
  }

  @Test
  void aSealHoldsForNothingElse() {
    byte[] other = "another end".getBytes(UTF_8);
    assertThat(ChainSeal.sealer(other, ChainSeal.over(digest, key))).isEmpty();
  }

  @Test
  void whatIsNoSealIsNone() {
    assertThat(ChainSeal.sealer(digest, new byte[0])).isEmpty();
    assertThat(ChainSeal.sealer(digest, "no seal at all".getBytes(UTF_8))).isEmpty();
    byte[] damaged = ChainSeal.over(digest, key);
    damaged[damaged.length - 1] ^= 1;
    assertThat(ChainSeal.sealer(digest, damaged)).isEmpty();
  }

  @Test
  void theKeyComesFromAFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("seal.p12");
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("seal", key.key(), PASSWORD, new Certificate[] {key.certificate()});
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD);
    }
    SealingKey read = SealingKey.of(file, PASSWORD);
    assertThat(ChainSeal.sealer(digest, ChainSeal.over(digest, read))).contains(key.certificate());
    assertThatThrownBy(() -> SealingKey.of(file, "wrong".toCharArray()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SealingKey.of(folder.resolve("none.p12"), PASSWORD))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void opensslAcceptsTheSeal(@TempDir Path folder) throws Exception {
    assumeThat(Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of))
        .as("openssl is installed here")
        .anyMatch(directory -> Files.isExecutable(directory.resolve("openssl")));
    Files.write(folder.resolve("digest"), digest);
    Files.write(folder.resolve("seal.der"), ChainSeal.over(digest, key));
    Process openssl =
        new ProcessBuilder(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "seal.der",
                "-content",
                "digest",
                "-noverify",
                "-out",
                "opened")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(openssl.getInputStream().readAllBytes(), UTF_8);
    assertThat(openssl.waitFor()).as(said).isZero();
    assertThat(Files.readAllBytes(folder.resolve("opened"))).isEqualTo(digest);
  }
}
