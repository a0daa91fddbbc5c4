package org.maiashare.identity;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses of the server, as far as security treats them differently. */
final class Addresses {

  static final String FHIR = "/fhir/**";
  static final String ACTUATOR = "/actuator/**";
  static final String SMART = "/.well-known/smart-configuration";
  static final String SMART_OF_FHIR = "/fhir" + SMART;

  private static final List<String> OPEN =
      List.of(
          "/fhir/metadata",
          "/fhir/api-docs",
          "/fhir/swagger-ui/**",
          SMART,
          SMART_OF_FHIR,
          "/actuator/health/**");

  private Addresses() {}

  /** What anyone may read: nothing there is about a person. */
  static RequestMatcher open() {
    return new OrRequestMatcher(
        OPEN.stream()
            .flatMap(
                pattern ->
                    List.of(matching(HttpMethod.GET, pattern), matching(HttpMethod.HEAD, pattern))
                        .stream())
            .toList());
  }

  static RequestMatcher matching(List<String> patterns) {
    return new OrRequestMatcher(patterns.stream().map(Addresses::matching).toList());
  }

  static RequestMatcher matching(String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(pattern);
  }

  private static RequestMatcher matching(HttpMethod method, String pattern) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, pattern);
  }
}
