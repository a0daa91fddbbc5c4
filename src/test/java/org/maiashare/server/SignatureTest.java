package org.maiashare.server;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Tests of what {@code $verify-signature} answers. */
abstract class SignatureTest extends ServerTest {

  JsonPath verify(String client, String provenance) {
    return as(client)
        .get("/" + provenance + "/$verify-signature")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static Object value(JsonPath answer, String name, String type) {
    return answer.get("parameter.find { it.name == '%s' }?.value%s".formatted(name, type));
  }

  static List<String> messages(JsonPath answer) {
    return answer.getList("parameter.findAll { it.name == 'message' }.valueString");
  }
}
