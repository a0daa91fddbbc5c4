package org.maiashare.identity;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.maiashare.certificates.RevocationLists;
import org.maiashare.certificates.TrustedChains;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * Everything about who asks. Needs a {@link Directory}; takes a {@link Clock} where there is one;
 * offers a {@link RequesterResolver} and, while the sandbox is on, a {@link SandboxAccess}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  IdentityProperties.class,
  LimitProperties.class,
  MutualTlsProperties.class
})
@Import({SecurityConfiguration.class, SandboxConfiguration.class})
public class IdentityConfiguration {

  @Bean
  TokenDecoders tokenDecoders(ObjectProvider<Clock> clock, IdentityProperties properties) {
    return new TokenDecoders(clock.getIfAvailable(Clock::systemUTC), properties.clockSkew());
  }

  @Bean
  TokenCheck tokenCheck(
      IdentityProperties properties,
      TokenDecoders decoders,
      ObjectProvider<IssuerTrust> sandbox,
      CertificateBinding binding) {
    List<IssuerTrust> trusted =
        Stream.concat(
                properties.issuers().stream().map(issuer -> trust(issuer, decoders)),
                sandbox.stream())
            .toList();
    return new TokenCheck(trusted, new GenuineTokens(decoders.lifetime()), binding);
  }

  @Bean
  CertificateBinding certificateBinding(
      MutualTlsProperties properties, ObjectProvider<Clock> clocks) {
    Clock clock = clocks.getIfAvailable(Clock::systemUTC);
    RevocationLists lists = new RevocationLists(properties.revocationLists(), clock);
    return new CertificateBinding(
        Optional.ofNullable(properties.trustAnchors())
            .map(IdentityConfiguration::authorities)
            .map(all -> new TrustedChains(all, lists))
            .map(chains -> new CertificateChains(chains, properties.revocation(), clock)),
        properties.requiredForSoftware());
  }

  private static Set<X509Certificate> authorities(Resource pem) {
    try {
      return TrustedChains.authorities(pem.getInputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static IssuerTrust trust(TrustedIssuer issuer, TokenDecoders decoders) {
    return new IssuerTrust(
        issuer.issuer(),
        decoders.remote(issuer),
        new TokenReader(issuer.claims().reader(), issuer.permissions(), issuer.scopesOptional()));
  }

  @Bean
  ClientLimits clientLimits(LimitProperties limits, ObjectProvider<Clock> clock) {
    return new ClientLimits(limits, clock.getIfAvailable(Clock::systemUTC));
  }

  @Bean
  RefusalAnswer refusalAnswer(ApplicationEventPublisher events, ClientLimits limits) {
    return new RefusalAnswer(FhirContext.forR4Cached(), events, limits);
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> unreadableRequests(
      ObjectProvider<RefusalAnswer> answer) {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new UnreadableRequests(answer)));
  }

  @Bean
  RequesterResolver requesterResolver(Directory directory, ObjectProvider<Clock> clock) {
    return new RequesterResolver(directory, clock.getIfAvailable(Clock::systemUTC));
  }

  /** Beside the FHIR servlet, which would take every address below {@code /fhir} for its own. */
  @Bean
  ServletRegistrationBean<SmartConfigurationServlet> smartConfiguration(
      IdentityProperties properties,
      ObjectProvider<AuthorizationServerSettings> sandbox,
      ObjectProvider<KnownClientKeys> clientKeys) {
    SmartConfiguration content =
        new SmartConfiguration(
            properties,
            Optional.ofNullable(sandbox.getIfAvailable()),
            clientKeys.stream().anyMatch(keys -> !keys.isEmpty()));
    return new ServletRegistrationBean<>(
        new SmartConfigurationServlet(content), Addresses.SMART, Addresses.SMART_OF_FHIR);
  }
}
