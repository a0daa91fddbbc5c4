package org.maiashare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

  private static final int MANY = 50_000;

  private final Fingerprints keys = new Fingerprints();

  @Test
  void aKeyIsNewOnce() {
    assertThat(keys.add("one")).isTrue();
    assertThat(keys.add("one")).isFalse();
  }

  @Test
  void manyKeysAreTheirOwnAndNobodyElse() {
    assertThat(IntStream.range(0, MANY).filter(one -> keys.add("key " + one)).count())
        .isEqualTo(MANY);
    assertThat(IntStream.range(0, MANY)).allMatch(one -> keys.contains("key " + one));
    assertThat(IntStream.range(0, MANY)).noneMatch(one -> keys.contains("other " + one));
  }
}
