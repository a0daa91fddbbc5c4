package org.maiashare.server.demonstration;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.time.Clock;
import java.util.function.IntFunction;
import org.maiashare.client.ClientCredentials;
import org.maiashare.client.FhirConnection;
import org.maiashare.demo.DemonstrationLoader;
import org.maiashare.demo.DemonstrationLoader.Summary;
import org.maiashare.demo.DemonstrationLoader.Tokens;
import org.maiashare.demo.DemonstrationTerritory;
import org.maiashare.demo.WhatToTry;
import org.maiashare.grants.Milestones;
import org.maiashare.identity.SandboxAccess;
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
  private final IntFunction<OwnAddress> addresses;
  private final SandboxAccess sandbox;
  private final Milestones milestones;
  private final FhirContext fhir;
  private final Clock clock;

  /**
   * @param addresses from the port to where the server reaches itself
   */
  DemonstrationStart(
      ServletWebServerApplicationContext application,
      IntFunction<OwnAddress> addresses,
      SandboxAccess sandbox,
      Milestones milestones,
      FhirContext fhir,
      Clock clock) {
    this.application = application;
    this.addresses = addresses;
    this.sandbox = sandbox;
    this.milestones = milestones;
    this.fhir = fhir;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    OwnAddress own = addresses.apply(application.getWebServer().getPort());
    FhirConnection connection =
        new FhirConnection(fhir, own.server().resolve("/fhir"), own.client());
    if (!milestones.isReached(LOADED)) {
      load(own, connection);
      milestones.reach(LOADED);
    }
    new WhatToTry(connection)
        .text(client -> token(own, client))
        .ifPresentOrElse(
            text -> LOG.info("\n{}", text),
            () ->
                LOG.info(
                    "The demonstration was changed since it was loaded; ask {}",
                    connection.base()));
  }

  private void load(OwnAddress own, FhirConnection connection) {
    Tokens clients =
        new Tokens(
            () -> token(own, "directory-administrator", "directory-admin"),
            () -> token(own, "import-client", "import"));
    Summary summary =
        new DemonstrationLoader(connection, clients)
            .load(DemonstrationTerritory.compose(clock.instant()));
    LOG.info(
        "Demonstration loaded: {} directory entries, {} people, {} resources",
        summary.directoryCreated(),
        summary.peopleCreated(),
        summary.resourcesCreated());
  }

  /** A token of a client of the sandbox, asked for over HTTP as its clients do. */
  private String token(OwnAddress own, String client, String... permissions) {
    URI endpoint = own.server().resolve("/oauth2/token");
    return new ClientCredentials(own.client())
        .token(endpoint, client, sandbox.secret(), permissions);
  }
}
