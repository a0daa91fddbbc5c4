package org.maiashare.server.demonstration;

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
import org.maiashare.identity.SandboxAccess;

/** Asks the sandbox for tokens over HTTP, as its clients do. */
final class SandboxTokens {

  private static final int OK = 200;

  private final SandboxAccess sandbox;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();

  SandboxTokens(SandboxAccess sandbox) {
    this.sandbox = sandbox;
  }

  /** A token of a client, with the permissions named. */
  String of(URI server, String client, String... permissions) {
    String scope = permissions.length == 0 ? "" : "&scope=" + String.join("+", permissions);
    String basic = client + ":" + sandbox.secret();
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/oauth2/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)))
            .POST(BodyPublishers.ofString("grant_type=client_credentials" + scope))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IllegalStateException("the sandbox gave no token to " + client);
      }
      return json.readTree(answer.body()).get("access_token").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
