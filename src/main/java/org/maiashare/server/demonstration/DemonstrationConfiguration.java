package org.maiashare.server.demonstration;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import org.maiashare.grants.Milestones;
import org.maiashare.identity.SandboxAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration, where {@code maia.demonstration.load} asks for it and the sandbox is on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "maia.demonstration.load", havingValue = "true")
public class DemonstrationConfiguration {

  @Bean
  SandboxTokens sandboxTokens(SandboxAccess sandbox) {
    return new SandboxTokens(sandbox);
  }

  @Bean
  DemonstrationStart demonstrationStart(
      ServletWebServerApplicationContext application,
      SandboxTokens tokens,
      Milestones milestones,
      FhirContext fhirContext,
      Clock clock) {
    return new DemonstrationStart(application, tokens, milestones, fhirContext, clock);
  }
}
