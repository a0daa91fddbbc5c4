package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Which addresses are open, and that nothing else is. */
class AddressesTest {

  private static final String OWN_ORIGIN = "https://portal.example";

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = SecuredApplication.start("maia.identity.allowed-origins=" + OWN_ORIGIN);
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static RequestSpecification server() {
    return given().port(SecuredApplication.port(application));
  }

  @Test
  void conformanceHealthAndTheApiPageAreOpen() {
    for (String address :
        List.of(
            "/fhir/metadata",
            "/fhir/api-docs",
            "/fhir/swagger-ui/",
            "/fhir/swagger-ui/index.html",
            "/.well-known/smart-configuration",
            "/fhir/.well-known/smart-configuration",
            "/actuator/health",
            "/actuator/health/readiness")) {
      assertThat(server().get(address).statusCode()).as(address).isEqualTo(200);
      assertThat(server().auth().oauth2("worthless").get(address).statusCode())
          .as("a token is not even looked at on " + address)
          .isEqualTo(200);
    }
  }

  @Test
  void everythingElseAsksForAToken() {
    for (String address :
        List.of(
            "/",
            "/fhir",
            "/fhir/",
            "/fhir/Patient",
            "/fhir/Patient/$everything",
            "/fhir/metadata/x",
            "/fhir/Metadata",
            "/fhir/metadata/",
            "/fhir/$graphql",
            "/actuator",
            "/actuator/prometheus",
            "/actuator/env",
            "/elsewhere",
            "/error",
            "/login",
            "/logout")) {
      assertThat(server().get(address).statusCode()).as(address).isEqualTo(401);
    }
  }

  @Test
  void openAddressesAreForReadingOnly() {
    for (String address : List.of("/fhir/metadata", "/actuator/health", "/fhir/api-docs")) {
      server().post(address).then().statusCode(401);
      server().delete(address).then().statusCode(401);
    }
  }

  @Test
  void noDetourThroughAnOpenAddressIsAccepted() throws IOException {
    for (String detour :
        List.of(
            "/fhir/metadata/../Patient",
            "/fhir/swagger-ui/../Patient",
            "/fhir/swagger-ui/..%2fPatient",
            "/fhir/swagger-ui/%2e%2e/Patient",
            "/fhir/metadata;/../Patient",
            "/fhir//Patient",
            "/fhir/metadata%2f..%2fPatient",
            "//fhir/Patient")) {
      assertThat(statusOf(detour)).as(detour).isIn(400, 401);
    }
  }

  @Test
  void aRejectedAddressIsAnsweredAsAnOutcome() {
    server()
        .urlEncodingEnabled(false)
        .get("/fhir/Patient;version=2")
        .then()
        .statusCode(400)
        .body("issue[0].details.coding[0].code", equalTo("request-rejected"));
  }

  @Test
  void answersCarrySecurityHeadersAndStartNoSession() {
    server()
        .get("/fhir/Patient")
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cache-Control", containsString("no-store"))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Set-Cookie", nullValue());
  }

  @Test
  void writingNeedsNoCookieTokenButABearerToken() {
    server()
        .post("/fhir/Patient")
        .then()
        .statusCode(401)
        .body("issue[0].details.coding[0].code", equalTo("token-missing"));
  }

  @Test
  void onlyNamedOriginsMayCallFromABrowser() {
    preflight(OWN_ORIGIN)
        .options("/fhir/Patient")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", OWN_ORIGIN)
        .header("Access-Control-Allow-Credentials", nullValue());
    preflight("https://evil.example")
        .options("/fhir/Patient")
        .then()
        .statusCode(403)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void anAnswerIsOpenToNoOtherSitesPage() {
    server()
        .header("Origin", "https://evil.example")
        .get("/.well-known/smart-configuration")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
  }

  private static RequestSpecification preflight(String origin) {
    return server()
        .header("Origin", origin)
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization");
  }

  /** Asks byte for byte, where a client library would tidy the address. */
  private static int statusOf(String address) throws IOException {
    try (Socket socket =
        new Socket(InetAddress.getLoopbackAddress(), SecuredApplication.port(application))) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
      InputStream in = socket.getInputStream();
      String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Integer.parseInt(answer.split(" ", 3)[1]);
    }
  }
}
