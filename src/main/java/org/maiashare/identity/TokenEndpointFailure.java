package org.maiashare.identity;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Answers a token request whose client did not prove itself: the error of RFC 6749, section 5.2,
 * with our stable code as its description and what to do about it in French and English.
 */
final class TokenEndpointFailure implements AuthenticationFailureHandler {

  private static final Map<String, HttpStatus> STATUS =
      Map.of(
          OAuth2ErrorCodes.INVALID_CLIENT, HttpStatus.UNAUTHORIZED,
          OAuth2ErrorCodes.TEMPORARILY_UNAVAILABLE, HttpStatus.SERVICE_UNAVAILABLE);

  private final ClientLimits limits;

  TokenEndpointFailure(ClientLimits limits) {
    this.limits = limits;
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    limits.failed(request.getRemoteAddr());
    OAuth2Error error =
        reason instanceof OAuth2AuthenticationException known
            ? known.getError()
            : new OAuth2Error(OAuth2ErrorCodes.INVALID_CLIENT);
    response.setStatus(STATUS.getOrDefault(error.getErrorCode(), HttpStatus.BAD_REQUEST).value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(new JsonMapper().writeValueAsString(content(error)));
  }

  private static Map<String, String> content(OAuth2Error error) {
    Map<String, String> content = new LinkedHashMap<>();
    content.put("error", error.getErrorCode());
    Arrays.stream(AssertionRefusal.values())
        .filter(refusal -> refusal.code().equals(error.getDescription()))
        .forEach(
            refusal -> {
              content.put("error_description", refusal.code());
              content.put("message_fr", refusal.french());
              content.put("message_en", refusal.english());
            });
    return content;
  }
}
