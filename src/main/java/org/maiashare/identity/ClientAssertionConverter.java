package org.maiashare.identity;

import com.nimbusds.jwt.JWTParser;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Takes a client's assertion from a token request (RFC 7523, section 2.2). The client is the one
 * the assertion names, unverified yet; SMART Backend Services sends no {@code client_id}.
 */
final class ClientAssertionConverter implements AuthenticationConverter {

  static final String TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  /** The port the request came in by: part of what the assertion may name as its audience. */
  static final String LOCAL_PORT = "local_port";

  @Override
  public @Nullable Authentication convert(HttpServletRequest request) {
    if (request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION_TYPE) == null
        && request.getParameter(OAuth2ParameterNames.CLIENT_ASSERTION) == null) {
      return null;
    }
    String type = only(request, OAuth2ParameterNames.CLIENT_ASSERTION_TYPE);
    String assertion = only(request, OAuth2ParameterNames.CLIENT_ASSERTION);
    String client = clientOf(assertion);
    String named = request.getParameter(OAuth2ParameterNames.CLIENT_ID);
    if (!TYPE.equals(type) || (named != null && !named.equals(client))) {
      throw AssertionRefusal.INVALID.exception();
    }
    return new OAuth2ClientAuthenticationToken(
        client,
        ClientAuthenticationMethod.PRIVATE_KEY_JWT,
        assertion,
        Map.of(LOCAL_PORT, request.getLocalPort()));
  }

  private static String only(HttpServletRequest request, String parameter) {
    String[] values = request.getParameterValues(parameter);
    if (values == null || values.length != 1) {
      throw AssertionRefusal.INVALID.exception();
    }
    return values[0];
  }

  private static String clientOf(String assertion) {
    try {
      String subject = JWTParser.parse(assertion).getJWTClaimsSet().getSubject();
      if (subject != null && !subject.isBlank()) {
        return subject;
      }
    } catch (ParseException | RuntimeException malformed) {
      throw AssertionRefusal.INVALID.exception();
    }
    throw AssertionRefusal.INVALID.exception();
  }
}
