package org.maiashare.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;

/** The server that scenarios are played on: who prepares them, and who asks. */
final class ScenarioStage {

  private static final int REFUSED_CONTENT = 422;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String base;
  private final String directory;
  private final String records;

  /**
   * @param base the address of the FHIR interface
   * @param directory token of software that keeps the directory
   * @param records token of software that takes over existing records
   */
  ScenarioStage(String base, String directory, String records) {
    this.base = base;
    this.directory = directory;
    this.records = records;
  }

  /** What the server answered. */
  record Answer(int status, String body) {}

  /** Adds to the directory and gives "Type/id" of each entry. */
  List<String> addToDirectory(BundleDraft transaction) {
    return filed(directory, transaction);
  }

  /** Takes over a record and gives "Type/id" of each entry. */
  List<String> takeOver(BundleDraft transaction) {
    return filed(records, transaction);
  }

  /** A resource as it is stored. */
  String read(String reference) {
    return get(records, reference).body();
  }

  Answer get(String token, String reference) {
    return send(request(token, "/" + reference).GET());
  }

  Answer put(String token, String reference, String body) {
    return send(request(token, "/" + reference).PUT(BodyPublishers.ofString(body)));
  }

  Answer breakTheGlass(String token, String patient) {
    String call = EmergencyTest.call(true, EmergencyTest.REASON);
    return send(
        request(token, "/" + patient + "/$break-glass").POST(BodyPublishers.ofString(call)));
  }

  Answer match(String token, Patient described) {
    Parameters sought = new Parameters();
    sought.addParameter().setName("resource").setResource(described);
    return send(
        request(token, "/Patient/$match").POST(BodyPublishers.ofString(Drafts.json(sought))));
  }

  private List<String> filed(String token, BundleDraft transaction) {
    Answer answer = send(request(token, "").POST(BodyPublishers.ofString(transaction.json())));
    if (answer.status() == REFUSED_CONTENT) {
      throw new NotOverHttpException("refused: " + String.join(", ", codes(answer)));
    }
    if (answer.status() != 200) {
      throw new AssertionError(answer.toString());
    }
    Bundle filed = (Bundle) Drafts.parsed(answer.body());
    return filed.getEntry().stream()
        .map(it -> it.getResponse().getLocation().replaceFirst("/_history/.*", ""))
        .toList();
  }

  private static List<String> codes(Answer answer) {
    OperationOutcome outcome = (OperationOutcome) Drafts.parsed(answer.body());
    return outcome.getIssue().stream()
        .map(it -> it.getDetails().getCodingFirstRep().getCode())
        .distinct()
        .sorted()
        .toList();
  }

  private HttpRequest.Builder request(String token, String address) {
    return HttpRequest.newBuilder(URI.create(base + address))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/fhir+json")
        .header("Accept", "application/fhir+json");
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
