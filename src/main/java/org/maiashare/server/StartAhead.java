package org.maiashare.server;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Reads the FHIR model and its base definitions on a second processor while the application starts
 * on the first, which would come to them much later and wait. It leaves behind loaded classes and
 * HAPI's own memory of the definitions; whether it is ahead or not changes no behaviour.
 */
final class StartAhead implements Runnable {

  static void begin() {
    Thread thread = new Thread(new StartAhead(), "start-ahead");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void run() {
    FhirContext fhir = FhirContext.forR4Cached();
    IValidationSupport definitions = fhir.getValidationSupport();
    definitions.<IBaseResource>fetchAllStructureDefinitions();
    fhir.getResourceTypes().forEach(fhir::getResourceDefinition);
  }
}
