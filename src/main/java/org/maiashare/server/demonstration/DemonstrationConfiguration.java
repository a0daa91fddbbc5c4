package org.maiashare.server.demonstration;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import org.maiashare.grants.Milestones;
import org.maiashare.identity.SandboxAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration, where {@code maia.demonstration.load} asks for it and the sandbox is on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "maia.demonstration.load", havingValue = "true")
public class DemonstrationConfiguration {

  @Bean
  DemonstrationStart demonstrationStart(
      ServletWebServerApplicationContext application,
      ServerProperties server,
      SslBundles bundles,
      SandboxAccess sandbox,
      Milestones milestones,
      FhirContext fhirContext,
      Clock clock) {
    return new DemonstrationStart(
        application,
        port -> OwnAddress.of(port, server.getSsl(), bundles),
        sandbox,
        milestones,
        fhirContext,
        clock);
  }
}
