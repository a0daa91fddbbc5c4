package org.maiashare.server;

import ca.uhn.fhir.context.FhirContext;
import org.maiashare.conformance.BaseDefinitions;
import org.maiashare.conformance.GuideOfThisBuild;

/**
 * Reads the FHIR model and the definitions that every write is held to on a second processor while
 * the application starts on the first, which would come to them much later and wait. Whether it is
 * ahead or not changes no behaviour.
 */
final class StartAhead implements Runnable {

  private final FhirContext fhir;

  private StartAhead(FhirContext fhir) {
    this.fhir = fhir;
  }

  static void begin() {
    FhirContext fhir = FhirContext.forR4Cached();
    BaseDefinitions.of(fhir);
    Thread thread = new Thread(new StartAhead(fhir), "start-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    fhir.getResourceTypes().forEach(fhir::getResourceDefinition);
    GuideOfThisBuild.validator().prepare();
  }
}
