package org.maiashare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WordlessFailureTest {

  @Test
  void kindPlaceAndCausesAreKeptAndWordsAreNot() {
    Exception failure =
        new IllegalStateException("about Mme Durand", new IllegalArgumentException("Patient/1"));
    StringWriter log = new StringWriter();
    new WordlessFailure(failure).printStackTrace(new PrintWriter(log));
    assertThat(log.toString())
        .contains("IllegalStateException", "IllegalArgumentException", "WordlessFailureTest")
        .doesNotContain("Durand", "Patient/1");
  }
}
