package org.maiashare.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/**
 * Which addresses are open and what the others ask for: under {@code /fhir} a token; of the other
 * actuator endpoints, the metrics among them, the {@code operator} permission; everything else is
 * closed. No session, no cookie, hence no CSRF token.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

  private static final String NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";
  private static final String OWN_PAGES =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'";

  @Bean
  @Order(2)
  SecurityFilterChain openAddresses(HttpSecurity http) throws Exception {
    return stateless(http, OWN_PAGES)
        .securityMatcher(Addresses.open())
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain closedAddresses(
      HttpSecurity http,
      TokenCheck check,
      RefusalAnswer answer,
      ClientLimits limits,
      IdentityProperties properties)
      throws Exception {
    return stateless(http, NOTHING_LOADS)
        .cors(cors -> cors.configurationSource(origins(properties.allowedOrigins())))
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers(Addresses.matching(Addresses.FHIR))
                    .authenticated()
                    .requestMatchers(Addresses.matching(Addresses.ACTUATOR))
                    .hasAuthority(VerifiedToken.AUTHORITY_PREFIX + Permission.OPERATOR.scope())
                    .anyRequest()
                    .denyAll())
        .oauth2ResourceServer(
            server ->
                server
                    .authenticationManagerResolver(check)
                    .authenticationEntryPoint(answer)
                    .accessDeniedHandler(answer))
        .addFilterBefore(
            new LimitFilter(LimitFilter.Whom.ADDRESS, limits, answer),
            BearerTokenAuthenticationFilter.class)
        .addFilterAfter(
            new LimitFilter(LimitFilter.Whom.CLIENT, limits, answer),
            SecurityContextHolderAwareRequestFilter.class)
        .exceptionHandling(
            handling -> handling.authenticationEntryPoint(answer).accessDeniedHandler(answer))
        .build();
  }

  private static HttpSecurity stateless(HttpSecurity http, String contentPolicy) throws Exception {
    return http.sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
                    .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER)));
  }

  /** Without an origin nothing is registered, and browsers keep other sites' pages out. */
  private static UrlBasedCorsConfigurationSource origins(List<String> allowed) {
    UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
    CorsConfiguration configuration = new CorsConfiguration();
    configuration.setAllowedOrigins(allowed);
    configuration.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"));
    configuration.setAllowedHeaders(
        List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.ACCEPT,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_NONE_MATCH,
            "Prefer",
            RequesterResolver.ROLE_HEADER));
    configuration.setExposedHeaders(
        List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.WWW_AUTHENTICATE));
    source.registerCorsConfiguration(Addresses.FHIR, configuration);
    return source;
  }
}
