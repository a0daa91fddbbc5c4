package org.maiashare.leak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The way to the server: plain HTTP, as any client. */
final class Wire {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String FHIR_JSON = "application/fhir+json";

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String base;

  /**
   * @param base the address of the FHIR interface, with a slash at its end
   */
  Wire(String base) {
    this.base = base;
  }

  String base() {
    return base;
  }

  Heard send(String token, Sent sent) {
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.put("Accept", FHIR_JSON);
    headers.put("Content-Type", FHIR_JSON);
    headers.putAll(sent.headers());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + sent.path()))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .method(
                sent.method(),
                sent.body().isEmpty()
                    ? BodyPublishers.noBody()
                    : BodyPublishers.ofString(sent.body()));
    headers.forEach(request::header);
    try {
      return heard(http.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException e) {
      throw new UncheckedIOException(sent.curl(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Heard heard(HttpResponse<String> response) {
    List<String> headers =
        response.headers().map().entrySet().stream()
            .flatMap(header -> header.getValue().stream().map(it -> header.getKey() + ": " + it))
            .sorted()
            .toList();
    return new Heard(response.statusCode(), headers, response.body());
  }
}
