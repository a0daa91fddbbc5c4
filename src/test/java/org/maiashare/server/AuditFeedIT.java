package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maiashare.audit.AuditFeed;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.audit.FhirRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit reaches a repository elsewhere, in its order and without gaps. */
class AuditFeedIT extends ServerTest {

  @Autowired AuditedPersons persons;

  @Autowired
  @Qualifier("systemDatabase")
  JdbcClient system;

  private final List<String> received = new ArrayList<>();
  private final HttpServer repository = listening();
  private int answer = 200;

  private static HttpServer listening() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @BeforeEach
  void listen() {
    system.sql("delete from maia.feed_position").update();
    repository.createContext("/fhir", this::take);
    repository.start();
  }

  @AfterEach
  void stop() {
    repository.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    if (answer == 200) {
      received.add(body);
    }
    exchange.sendResponseHeaders(answer, -1);
    exchange.close();
  }

  @Test
  void everyRowIsSentOnceInItsOrder() {
    feed().send();
    received.clear();
    OpenedRecord record = open("gp-martin");
    as("gp-martin").get("/" + record.patient()).then().statusCode(200);
    assertThat(feed().send()).isGreaterThanOrEqualTo(2);
    assertThat(events())
        .anySatisfy(event -> assertThat(event.getSubtypeFirstRep().getCode()).isEqualTo("read"))
        .isSortedAccordingTo((one, other) -> one.getRecorded().compareTo(other.getRecorded()));
    received.clear();
    assertThat(feed().send()).isZero();
    assertThat(received).isEmpty();
  }

  @Test
  void whatTheRepositoryDoesNotTakeIsSentAgain() {
    feed().send();
    received.clear();
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
    answer = 503;
    assertThat(feed().send()).isZero();
    answer = 200;
    assertThat(feed().send()).isPositive();
    assertThat(events()).isNotEmpty();
  }

  @Test
  void aRepositoryThatIsNotThereKeepsNobodyWaiting() {
    repository.stop(0);
    assertThat(feed().send()).isZero();
    as("gp-martin").get("/Patient?_count=1").then().statusCode(200);
  }

  private AuditFeed feed() {
    return new AuditFeed(
        system,
        persons,
        "node-1",
        new FhirRepository(
            URI.create("http://localhost:" + repository.getAddress().getPort() + "/fhir")));
  }

  private List<AuditEvent> events() {
    return received.stream()
        .map(Drafts::parsed)
        .flatMap(batch -> ((Bundle) batch).getEntry().stream())
        .map(entry -> (AuditEvent) entry.getResource())
        .toList();
  }
}
