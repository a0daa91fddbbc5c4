package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.client.FhirConnection;
import org.maiashare.client.RequestRefusedException;
import org.maiashare.demo.DemonstrationLoader.Summary;
import org.maiashare.demo.DemonstrationLoader.Tokens;

class DemonstrationLoaderTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Demonstration DEMONSTRATION = firstPeople();
  private static final int PEOPLE = DEMONSTRATION.people().size();
  private static final int DIRECTORY = DEMONSTRATION.directory().getEntry().size();
  private static final int RESOURCES =
      DEMONSTRATION.people().stream().mapToInt(person -> person.bundle().getEntry().size()).sum();

  private static final String NAMES =
      DEMONSTRATION.people().stream()
          .map(person -> Pattern.quote(person.name()))
          .collect(Collectors.joining("|"));

  private MemoryServer server;
  private FhirConnection connection;
  private DemonstrationLoader loader;

  @BeforeEach
  void startServer() throws IOException {
    server = new MemoryServer();
    connection = new FhirConnection(FHIR, server.base(), HttpClient.newHttpClient());
    loader =
        new DemonstrationLoader(
            connection, new Tokens(() -> "directory-token", () -> "import-token"));
  }

  @AfterEach
  void stopServer() {
    server.close();
  }

  @Test
  void loadsTheDirectoryAndEveryPerson() {
    assertThat(loader.load(DEMONSTRATION))
        .isEqualTo(new Summary(DIRECTORY, 0, PEOPLE, 0, RESOURCES));
  }

  @Test
  void loadsNothingTheSecondTime() {
    loader.load(DEMONSTRATION);
    assertThat(loader.load(DEMONSTRATION)).isEqualTo(new Summary(0, DIRECTORY, 0, PEOPLE, 0));
  }

  @Test
  void resumesWhereItWasInterrupted() {
    server.refuseFrom(5, 503);
    assertThatThrownBy(() -> loader.load(DEMONSTRATION))
        .isInstanceOf(RequestRefusedException.class)
        .hasMessageMatching("(?s).*(" + NAMES + ").*")
        .hasMessageContaining("503")
        .hasMessageContaining("refused on demand");
    server.refuseNothing();
    Summary summary = loader.load(DEMONSTRATION);
    assertThat(summary.peopleKnown()).isEqualTo(3);
    assertThat(summary.peopleCreated()).isEqualTo(PEOPLE - 3);
  }

  @Test
  void countsAPersonWhomAnotherNodeLoadedMeanwhileAsKnown() {
    server.loseEveryRace();
    assertThat(loader.load(DEMONSTRATION).peopleKnown()).isEqualTo(PEOPLE);
  }

  @Test
  void reportsAConflictThatIsNoRace() {
    server.refuseFrom(2, 409);
    assertThatThrownBy(() -> loader.load(DEMONSTRATION))
        .isInstanceOf(RequestRefusedException.class)
        .hasMessageContaining("409");
  }

  @Test
  void usesTheDirectoryTokenForTheDirectoryOnly() {
    loader.load(DEMONSTRATION);
    assertThat(server.authorizations()).first().isEqualTo("Bearer directory-token");
    assertThat(server.authorizations().subList(1, server.authorizations().size()))
        .containsOnly("Bearer import-token");
  }

  @Test
  void writesLinesToTryForFiveRequesters() {
    loader.load(DEMONSTRATION);
    String text = new WhatToTry(connection).text(client -> "token-of-" + client).orElseThrow();
    assertThat(text)
        .contains("BASE='" + server.base() + "'\n")
        .contains("HELPER='token-of-home-helper-lopes'\n")
        .contains("\"$BASE/Condition/condition-id\"")
        .contains("\"$BASE/Condition?patient=patient-id&_total=accurate\"")
        .contains("\"$BASE/Patient/patient-id/\\$everything\"")
        .contains("\"$BASE/Patient?_has:Condition:patient:code=http%3A%2F%2Fhl7.org");
    assertThat(text.lines().filter(line -> line.startsWith("curl "))).hasSize(20);
  }

  @Test
  void writesNoLinesThatLeadNowhere() {
    assertThat(new WhatToTry(connection).text(client -> "token")).isEmpty();
  }

  private static Demonstration firstPeople() {
    Demonstration whole = DemonstrationTerritory.compose(Instant.parse("2026-03-02T10:00:00Z"));
    return new Demonstration(whole.directory(), whole.people().subList(0, 6));
  }
}
