package org.maiashare.identity;

import org.springframework.security.core.AuthenticationException;

/** A bearer token that was not accepted, with the reason that may be told. */
final class TokenRejectedException extends AuthenticationException {

  private final SecurityRefusal refusal;

  TokenRejectedException(SecurityRefusal refusal) {
    super(refusal.code());
    this.refusal = refusal;
  }

  TokenRejectedException(SecurityRefusal refusal, Throwable cause) {
    super(refusal.code(), cause);
    this.refusal = refusal;
  }

  SecurityRefusal refusal() {
    return refusal;
  }
}
