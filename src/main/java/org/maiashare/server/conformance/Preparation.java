package org.maiashare.server.conformance;

import org.maiashare.conformance.ConformanceValidator;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Reads the definitions in the background once the server answers. */
final class Preparation implements ApplicationListener<ApplicationReadyEvent> {

  private final ConformanceValidator validator;

  Preparation(ConformanceValidator validator) {
    this.validator = validator;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    Thread preparation = new Thread(validator::prepare, "prepare-validation");
    preparation.setDaemon(true);
    preparation.start();
  }
}
