package org.maiashare.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;

/** The FHIR API as its clients here use it: send a transaction, search. */
public final class FhirConnection {

  private static final String FHIR_JSON = "application/fhir+json";
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final FhirContext fhir;
  private final URI base;
  private final HttpClient client;

  /**
   * @param base the address of the FHIR API
   */
  public FhirConnection(FhirContext fhir, URI base, HttpClient client) {
    this.fhir = fhir;
    this.base = URI.create(base.toString().replaceAll("/+$", "") + "/");
    this.client = client;
  }

  public URI base() {
    return base;
  }

  /** Sends a transaction; answers with its response entries. */
  public Bundle transaction(String what, Bundle bundle, String token) {
    String body = fhir.newJsonParser().encodeResourceToString(bundle);
    HttpRequest request =
        request(base, token)
            .header("Content-Type", FHIR_JSON)
            .header("Prefer", "return=minimal")
            .POST(BodyPublishers.ofString(body))
            .build();
    return send(what, request);
  }

  /** One page of a search, written as resource type and query. */
  public Bundle search(String what, String query, String token) {
    return send(what, request(base.resolve(query), token).GET().build());
  }

  /** One page of a search whose question is too long for an address. */
  public Bundle searchByForm(String type, String form, String token) {
    return send(
        type,
        request(base.resolve(type + "/_search"), token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  private static HttpRequest.Builder request(URI uri, String token) {
    return HttpRequest.newBuilder(uri)
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Accept", FHIR_JSON);
  }

  private Bundle send(String what, HttpRequest request) {
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() / 100 == 2 && parse(what, response) instanceof Bundle bundle) {
        return bundle;
      }
      throw new RequestRefusedException(what, response.statusCode(), reason(what, response));
    } catch (IOException exception) {
      throw new UncheckedIOException(what + ": the server does not answer", exception);
    } catch (InterruptedException exception) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(what + ": interrupted", exception);
    }
  }

  private IBaseResource parse(String what, HttpResponse<String> response) {
    try {
      return fhir.newJsonParser().parseResource(response.body());
    } catch (DataFormatException exception) {
      throw new RequestRefusedException(what, response.statusCode(), "the answer is not FHIR");
    }
  }

  private String reason(String what, HttpResponse<String> response) {
    if (response.body().isBlank() || !(parse(what, response) instanceof OperationOutcome outcome)) {
      return "without an OperationOutcome";
    }
    return String.join("; ", outcome.getIssue().stream().map(FhirConnection::words).toList());
  }

  private static String words(OperationOutcome.OperationOutcomeIssueComponent issue) {
    String text = issue.getDetails().getText();
    if (text == null) {
      return String.valueOf(issue.getDiagnostics());
    }
    return issue.hasDiagnostics() ? text + " (" + issue.getDiagnostics() + ")" : text;
  }
}
