package org.maiashare.server;

/** A scenario, or a question of it, that a client cannot put to the server; and why. */
final class NotOverHttpException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotOverHttpException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
