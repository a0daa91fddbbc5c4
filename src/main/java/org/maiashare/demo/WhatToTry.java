package org.maiashare.demo;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Bundle;

/**
 * The text printed at start: requests to copy and run, as five requesters who each get their own
 * answer about the same person, Mme Durand.
 */
public final class WhatToTry {

  private static final String PERSON_KEY = "mme-durand";
  private static final String FINDER = "gp-martin";

  private final FhirConnection server;
  private final PersonSource person;

  /**
   * @param base the address of the FHIR API, as the reader will call it
   */
  public WhatToTry(FhirContext fhir, URI base) {
    server = new FhirConnection(fhir, base);
    person =
        new SourceReader()
            .people().stream()
                .filter(one -> one.key().equals(PERSON_KEY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("people.yaml lacks " + PERSON_KEY));
  }

  /**
   * Finds the ids on the server, as the general practitioner, and writes the lines.
   *
   * @param tokens from a client of the sandbox to its bearer token
   * @throws DemonstrationRefusedException when the general practitioner may not see the record
   */
  public String text(UnaryOperator<String> tokens) {
    String token = tokens.apply(FINDER);
    String patient =
        id("Patient?" + ConditionalReference.query(Identifiers.INS, person.ins()), token);
    String code = ConditionalReference.token(Terminology.coding(person.conditions().get(0).code()));
    String condition = id("Condition?patient=" + patient + "&code=" + code, token);
    return new TryLines(server.base(), patient, condition, code).text(tokens);
  }

  private String id(String query, String token) {
    Bundle found = server.search(PERSON_KEY, query, token);
    if (!found.hasEntry()) {
      throw new IllegalStateException("the demonstration is not loaded: nothing for " + query);
    }
    return found.getEntryFirstRep().getResource().getIdElement().getIdPart();
  }
}
