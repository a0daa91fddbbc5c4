package org.maiashare.server;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The real server over HTTP, on a real PostgreSQL, with the demonstration territory loaded: one for
 * all integration tests.
 */
@SpringBootTest(
    useMainMethod = UseMainMethod.ALWAYS,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = MaiaShareApplication.class,
    properties = {
      "maia.identity.sandbox.secret=" + ServerTest.SECRET,
      "maia.database.embedded.directory=target/postgres",
      "maia.database.embedded.durable=false"
    })
abstract class ServerTest {

  static final String SECRET = "only-for-tests";
  private static final String FHIR_JSON = "application/fhir+json";
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  @LocalServerPort int port;

  /** A request of one of the sandbox's clients. */
  RequestSpecification as(String client, String... permissions) {
    return anonymous().auth().oauth2(token(client, permissions));
  }

  RequestSpecification anonymous() {
    return RestAssured.given()
        .baseUri("http://localhost:" + port)
        .basePath("/fhir")
        .contentType(FHIR_JSON)
        .accept(FHIR_JSON);
  }

  String token(String client, String... permissions) {
    return TOKENS.computeIfAbsent(
        port + client + String.join(" ", permissions),
        key ->
            RestAssured.given()
                .baseUri("http://localhost:" + port)
                .auth()
                .preemptive()
                .basic(client, SECRET)
                .contentType(ContentType.URLENC)
                .formParam("grant_type", "client_credentials")
                .formParam("scope", String.join(" ", permissions))
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token"));
  }

  RequestSpecification directoryAdministrator() {
    return as("directory-administrator", "directory-admin");
  }

  RequestSpecification importClient() {
    return as("import-client", "import");
  }

  /** What a search answers to a client. */
  JsonPath search(String client, String query) {
    return as(client).get(query).then().statusCode(200).extract().jsonPath();
  }

  /** The id of the only resource that a search finds. */
  String theOnly(String client, String query) {
    return search(client, query).getString("entry[0].resource.id");
  }

  /** Creates a resource and gives its id. */
  String created(RequestSpecification requester, String type, String body) {
    return requester.body(body).post("/" + type).then().statusCode(201).extract().path("id");
  }
}
