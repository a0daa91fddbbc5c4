package org.maiashare.identity;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.jspecify.annotations.Nullable;
import org.maiashare.fhir.OutcomeIssues;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/**
 * Answers what security turns away: an OperationOutcome, in XML for who asks for XML, else JSON.
 */
final class RefusalAnswer
    implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

  private final FhirContext fhir;
  private final ApplicationEventPublisher events;
  private final ClientLimits limits;

  /**
   * @param events told of every request turned away
   * @param limits told of every proof that was not accepted
   */
  RefusalAnswer(FhirContext fhir, ApplicationEventPublisher events, ClientLimits limits) {
    this.fhir = fhir;
    this.events = events;
    this.limits = limits;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    SecurityRefusal refusal = refusalOf(reason);
    if (refusal.isForgery()) {
      limits.failed(request.getRemoteAddr());
    }
    answer(request, response, refusal);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    answer(request, response, SecurityRefusal.PERMISSION_MISSING);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException reason)
      throws IOException {
    answer(request, response, SecurityRefusal.REQUEST_REJECTED);
  }

  /** Says that a request cannot be read; nobody is told, for nothing is known of it. */
  void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
    write(request, response, SecurityRefusal.REQUEST_REJECTED);
  }

  /** Turns away who asks too much, and says for how long; told once a minute, for it is cheap. */
  void tooMany(HttpServletRequest request, HttpServletResponse response, String whom, Duration wait)
      throws IOException {
    if (limits.isToldAgain(whom)) {
      tell(request, SecurityRefusal.TOO_MANY_REQUESTS);
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
    write(request, response, SecurityRefusal.TOO_MANY_REQUESTS);
  }

  private static SecurityRefusal refusalOf(AuthenticationException reason) {
    if (reason instanceof TokenRejectedException rejected) {
      return rejected.refusal();
    }
    return reason instanceof OAuth2AuthenticationException
        ? SecurityRefusal.TOKEN_INVALID
        : SecurityRefusal.TOKEN_MISSING;
  }

  private void answer(
      HttpServletRequest request, HttpServletResponse response, SecurityRefusal refusal)
      throws IOException {
    tell(request, refusal);
    write(request, response, refusal);
  }

  private void tell(HttpServletRequest request, SecurityRefusal refusal) {
    events.publishEvent(new TurnedAway(request.getMethod(), refusal.code()));
  }

  private void write(
      HttpServletRequest request, HttpServletResponse response, SecurityRefusal refusal)
      throws IOException {
    boolean xml = prefersXml(request);
    IParser parser = xml ? fhir.newXmlParser() : fhir.newJsonParser();
    response.setStatus(refusal.status().value());
    if (refusal.status() == HttpStatus.UNAUTHORIZED) {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(refusal));
    }
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(xml ? "application/fhir+xml" : "application/fhir+json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(parser.encodeResourceToString(outcome(refusal)));
  }

  /** RFC 6750, section 3: no error code when no token was presented. */
  private static String challenge(SecurityRefusal refusal) {
    String realm = "Bearer realm=\"maia-share\"";
    return refusal.isInvalidToken()
        ? realm + ", error=\"invalid_token\", error_description=\"" + refusal.code() + "\""
        : realm;
  }

  private static OperationOutcome outcome(SecurityRefusal refusal) {
    OperationOutcome outcome = new OperationOutcome();
    OutcomeIssues.add(outcome, issueType(refusal), refusal.code(), refusal.sentence());
    return outcome;
  }

  private static IssueType issueType(SecurityRefusal refusal) {
    return switch (refusal) {
      case TOKEN_MISSING, TOKEN_INVALID, TOKEN_UNKNOWN_ISSUER -> IssueType.LOGIN;
      case TOKEN_BOUND, CERTIFICATE_MISSING, CERTIFICATE_INVALID -> IssueType.LOGIN;
      case CERTIFICATE_REVOKED, CERTIFICATE_OTHER -> IssueType.LOGIN;
      case TOKEN_EXPIRED, CERTIFICATE_EXPIRED -> IssueType.EXPIRED;
      case TOKEN_UNVERIFIABLE, CERTIFICATE_UNVERIFIABLE -> IssueType.TRANSIENT;
      case PERMISSION_MISSING -> IssueType.FORBIDDEN;
      case TOO_MANY_REQUESTS -> IssueType.THROTTLED;
      case REQUEST_REJECTED -> IssueType.SECURITY;
    };
  }

  private static boolean prefersXml(HttpServletRequest request) {
    String format = formatParameter(request.getQueryString());
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    String wanted = !format.isEmpty() ? format : accept == null ? "" : accept;
    String lower = wanted.toLowerCase(Locale.ROOT);
    int xml = lower.indexOf("xml");
    int json = lower.indexOf("json");
    boolean page = lower.contains("text/html");
    return xml >= 0 && !page && (json < 0 || xml < json);
  }

  /** Reads the query only: a form body must stay unread for who comes after. */
  private static String formatParameter(@Nullable String query) {
    if (query == null) {
      return "";
    }
    for (String parameter : query.split("&", -1)) {
      if (parameter.startsWith("_format=")) {
        return parameter.substring("_format=".length());
      }
    }
    return "";
  }
}
