package org.maiashare.leak;

import java.util.List;
import java.util.Random;

/** Choices that the same seed makes again. */
final class Chance {

  private final Random random;

  Chance(long seed) {
    this.random = new Random(seed);
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean oneIn(int many) {
    return random.nextInt(many) == 0;
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** An identifier of nothing. */
  String absent() {
    return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
  }
}
