package org.maiashare.demo;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.maiashare.client.FhirConnection;

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
   * @param server at the address that the reader will call it by
   */
  public WhatToTry(FhirConnection server) {
    this.server = server;
    person =
        new SourceReader()
            .people().stream()
                .filter(one -> one.key().equals(PERSON_KEY))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("people.yaml lacks " + PERSON_KEY));
  }

  /**
   * Finds the ids on the server, as the general practitioner, and writes the lines; nothing when
   * the record is no longer shared with them as it was loaded.
   *
   * @param tokens from a client of the sandbox to its bearer token
   */
  public Optional<String> text(UnaryOperator<String> tokens) {
    String token = tokens.apply(FINDER);
    String code = ConditionalReference.token(Terminology.coding(person.conditions().get(0).code()));
    return id("Patient?" + ConditionalReference.query(Identifiers.INS, person.ins()), token)
        .flatMap(
            patient ->
                id("Condition?patient=" + patient + "&code=" + code, token)
                    .map(condition -> new TryLines(server.base(), patient, condition, code)))
        .map(lines -> lines.text(tokens));
  }

  private Optional<String> id(String query, String token) {
    return server.search(PERSON_KEY, query, token).getEntry().stream()
        .map(entry -> entry.getResource().getIdElement().getIdPart())
        .findFirst();
  }
}
