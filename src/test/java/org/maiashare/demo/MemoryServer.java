package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ca.uhn.fhir.context.FhirContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * As much of a FHIR server as the loader sees: conditional creates, searches, and refusals on
 * demand.
 */
final class MemoryServer implements AutoCloseable {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final HttpServer http;
  private final Set<String> held = new LinkedHashSet<>();
  private final List<String> authorizations = new ArrayList<>();
  private int refusedFrom = Integer.MAX_VALUE;
  private int refusal = 500;
  private boolean storesWhatItRefuses;
  private int transactions;

  MemoryServer() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.createContext("/fhir", this::answer);
    http.start();
  }

  URI base() {
    return URI.create("http://localhost:" + http.getAddress().getPort() + "/fhir");
  }

  /** Refuses this transaction, counted from 1, and those after it. */
  void refuseFrom(int transaction, int status) {
    refusedFrom = transaction;
    refusal = status;
  }

  void refuseNothing() {
    refusedFrom = Integer.MAX_VALUE;
  }

  /** Behaves as if another node had stored the same transaction a moment before. */
  void loseEveryRace() {
    refuseFrom(2, 409);
    storesWhatItRefuses = true;
  }

  List<String> authorizations() {
    return authorizations;
  }

  @Override
  public void close() {
    http.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    if (exchange.getRequestMethod().equals("GET")) {
      send(exchange, 200, search(exchange.getRequestURI()));
    } else {
      transaction(exchange);
    }
  }

  private Bundle search(URI uri) {
    Bundle page = new Bundle().setType(BundleType.SEARCHSET);
    String type = uri.getPath().substring("/fhir/".length());
    String query = uri.getRawQuery().split("&")[0];
    if (type.equals("Condition") || held.contains(type + "?" + query)) {
      page.addEntry().setResource((Resource) new Patient().setId(type.toLowerCase() + "-id"));
    }
    return page;
  }

  private void transaction(HttpExchange exchange) throws IOException {
    transactions++;
    boolean refused = transactions >= refusedFrom;
    Bundle request =
        FHIR.newJsonParser()
            .parseResource(
                Bundle.class, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
    Bundle response = new Bundle().setType(BundleType.TRANSACTIONRESPONSE);
    if (!refused || storesWhatItRefuses) {
      request
          .getEntry()
          .forEach(entry -> response.addEntry().getResponse().setStatus(store(entry)));
    }
    if (refused) {
      OperationOutcome outcome = new OperationOutcome();
      outcome.addIssue().setDiagnostics("refused on demand");
      send(exchange, refusal, outcome);
    } else {
      send(exchange, 200, response);
    }
  }

  private String store(BundleEntryComponent entry) {
    String condition = entry.getRequest().getIfNoneExist();
    return condition == null || held.add(entry.getResource().fhirType() + "?" + condition)
        ? "201 Created"
        : "200 OK";
  }

  private static void send(HttpExchange exchange, int status, Resource body) throws IOException {
    byte[] bytes = FHIR.newJsonParser().encodeResourceToString(body).getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
