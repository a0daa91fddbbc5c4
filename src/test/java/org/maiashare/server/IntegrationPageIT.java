package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever follows the guide's integration page gets the answers that it prints. */
class IntegrationPageIT extends ServerTest {

  private static final Path PAGE = Path.of("ig", "input", "pagecontent", "integrate.md");

  private final Map<String, String> kept = new HashMap<>();

  @Test
  void everyRequestOfThePageIsAnsweredAsPrinted() throws IOException {
    String page = Files.readString(PAGE);
    List<PrintedRequest> requests = PrintedRequest.of(page);
    assertThat(requests).hasSize(page.split("```http").length - 1).hasSizeGreaterThan(10);
    for (PrintedRequest printed : requests) {
      Response answer = send(printed);
      assertThat(answer.statusCode())
          .as("%s %s: %s", printed.method(), printed.path(), answer.asString())
          .isEqualTo(printed.status());
      printed.answers().forEach((name, value) -> compareOrKeep(answer.jsonPath(), name, value));
    }
  }

  private Response send(PrintedRequest printed) {
    RequestSpecification request = as(printed.client());
    printed.contentType().ifPresent(request::contentType);
    if (!printed.body().isBlank()) {
      request.body(filled(printed.body()));
    }
    return request.request(printed.method(), filled(printed.path()));
  }

  /** A name that is a path into the answer is compared; any other is kept. */
  private void compareOrKeep(JsonPath answer, String name, String value) {
    if (answer.get(name) != null) {
      assertThat(answer.getString(name)).as(name).isEqualTo(value);
    } else {
      String found = answer.getString(value);
      assertThat(found).as(value).isNotBlank();
      kept.put(name, found);
    }
  }

  private String filled(String text) {
    String filled = text;
    for (Map.Entry<String, String> one : kept.entrySet()) {
      filled = filled.replace("{" + one.getKey() + "}", one.getValue());
    }
    return filled;
  }
}
