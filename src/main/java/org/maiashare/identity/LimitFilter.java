package org.maiashare.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 429 to whoever asks too much, before any work is done for them (RFC 6585, section 4). */
final class LimitFilter extends OncePerRequestFilter {

  /** Whom a filter counts. */
  enum Whom {
    /** The address a request comes from, before it has proved anything. */
    ADDRESS,
    /** The client its token names. */
    CLIENT
  }

  private final Whom whom;
  private final ClientLimits limits;
  private final RefusalAnswer answer;

  LimitFilter(Whom whom, ClientLimits limits, RefusalAnswer answer) {
    this.whom = whom;
    this.limits = limits;
    this.answer = answer;
  }

  /** Each place in the chain counts on its own. */
  @Override
  protected String getAlreadyFilteredAttributeName() {
    return LimitFilter.class.getName() + whom;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<String> counted = counted(request);
    Optional<Duration> wait = counted.flatMap(this::wait);
    if (wait.isPresent()) {
      answer.tooMany(request, response, counted.get(), wait.get());
      return;
    }
    chain.doFilter(request, response);
  }

  private Optional<String> counted(HttpServletRequest request) {
    if (whom == Whom.ADDRESS) {
      return Optional.of(request.getRemoteAddr());
    }
    return request.getUserPrincipal() instanceof VerifiedToken token
        ? Optional.of(token.client())
        : Optional.empty();
  }

  private Optional<Duration> wait(String counted) {
    return whom == Whom.ADDRESS ? limits.lockedOut(counted) : limits.admit(counted);
  }
}
