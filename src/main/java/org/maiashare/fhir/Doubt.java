package org.maiashare.fhir;

import java.util.Optional;

/** Whether something in a consent was not understood: its permissions then do not count. */
final class Doubt {
  private boolean raised;

  void raise() {
    raised = true;
  }

  void raiseIf(boolean condition) {
    raised |= condition;
  }

  /** Raises the doubt when nothing could be read. */
  <T> Optional<T> require(Optional<T> read) {
    raised |= read.isEmpty();
    return read;
  }

  boolean isRaised() {
    return raised;
  }
}
