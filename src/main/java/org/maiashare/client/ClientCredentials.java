package org.maiashare.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Asks an authorization server for tokens by client credentials (RFC 6749, section 4.4). */
public final class ClientCredentials {

  private static final int OK = 200;

  private final HttpClient client;
  private final ObjectMapper json = new ObjectMapper();

  public ClientCredentials(HttpClient client) {
    this.client = client;
  }

  /**
   * A new token.
   *
   * @param endpoint the address of the token endpoint
   * @param name of the client
   * @param scopes asked for
   */
  public String token(URI endpoint, String name, String secret, String... scopes) {
    String scope = scopes.length == 0 ? "" : "&scope=" + String.join("+", scopes);
    byte[] basic = (name + ":" + secret).getBytes(StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(basic))
            .POST(BodyPublishers.ofString("grant_type=client_credentials" + scope))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new RequestRefusedException(name, answer.statusCode(), "no token");
      }
      return json.readTree(answer.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": the token endpoint does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
