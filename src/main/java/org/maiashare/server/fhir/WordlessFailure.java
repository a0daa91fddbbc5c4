package org.maiashare.server.fhir;

import org.jspecify.annotations.Nullable;

/**
 * A failure for the log: what kind, where and why, without its words, which may name persons or
 * repeat what was sent.
 */
final class WordlessFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 20;

  WordlessFailure(Throwable failure) {
    this(failure, DEEPEST);
  }

  private WordlessFailure(Throwable failure, int depth) {
    super(failure.getClass().getName(), cause(failure.getCause(), depth - 1), false, true);
    setStackTrace(failure.getStackTrace());
  }

  private static @Nullable WordlessFailure cause(@Nullable Throwable cause, int depth) {
    return cause == null || depth == 0 ? null : new WordlessFailure(cause, depth);
  }
}
