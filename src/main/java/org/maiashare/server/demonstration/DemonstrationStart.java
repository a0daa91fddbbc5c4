package org.maiashare.server.demonstration;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.time.Clock;
import org.maiashare.demo.DemonstrationLoader;
import org.maiashare.demo.DemonstrationLoader.Summary;
import org.maiashare.demo.DemonstrationLoader.Tokens;
import org.maiashare.demo.DemonstrationTerritory;
import org.maiashare.demo.WhatToTry;
import org.maiashare.grants.Milestones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/**
 * Before the server calls itself ready, loads the demonstration through its own FHIR interface,
 * once per database, and prints requests to try.
 */
final class DemonstrationStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationStart.class);
  private static final String LOADED = "demonstration-loaded";

  private final ServletWebServerApplicationContext application;
  private final SandboxTokens tokens;
  private final Milestones milestones;
  private final FhirContext fhir;
  private final Clock clock;

  DemonstrationStart(
      ServletWebServerApplicationContext application,
      SandboxTokens tokens,
      Milestones milestones,
      FhirContext fhir,
      Clock clock) {
    this.application = application;
    this.tokens = tokens;
    this.milestones = milestones;
    this.fhir = fhir;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    URI server = URI.create("http://localhost:" + application.getWebServer().getPort());
    URI base = server.resolve("/fhir");
    if (!milestones.isReached(LOADED)) {
      load(server, base);
      milestones.reach(LOADED);
    }
    new WhatToTry(fhir, base)
        .text(client -> tokens.of(server, client))
        .ifPresentOrElse(
            text -> LOG.info("\n{}", text),
            () -> LOG.info("The demonstration was changed since it was loaded; ask {}", base));
  }

  private void load(URI server, URI base) {
    Tokens clients =
        new Tokens(
            () -> tokens.of(server, "directory-administrator", "directory-admin"),
            () -> tokens.of(server, "import-client", "import"));
    Summary summary =
        new DemonstrationLoader(fhir, base, clients)
            .load(DemonstrationTerritory.compose(clock.instant()));
    LOG.info(
        "Demonstration loaded: {} directory entries, {} people, {} resources",
        summary.directoryCreated(),
        summary.peopleCreated(),
        summary.resourcesCreated());
  }
}
