package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class SandboxTest {

  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    application = SecuredApplication.start();
  }

  @AfterAll
  static void stop() {
    application.close();
  }

  private static RequestSpecification server() {
    return given().port(SecuredApplication.port(application));
  }

  private static SandboxAccess access() {
    return application.getBean(SandboxAccess.class);
  }

  private static ValidatableResponse askForToken(String client, String... parameters) {
    RequestSpecification request =
        server()
            .auth()
            .preemptive()
            .basic(client, access().secret())
            .formParam("grant_type", "client_credentials");
    for (String parameter : parameters) {
      String[] parts = parameter.split("=", 2);
      request.formParam(parts[0], parts[1]);
    }
    return request.post("/oauth2/token").then();
  }

  private static String token(String client, String... parameters) {
    return askForToken(client, parameters).statusCode(200).extract().path("access_token");
  }

  private static ValidatableResponse whoAsks(String token) {
    return server().auth().oauth2(token).get("/fhir/Patient").then().statusCode(200);
  }

  @Test
  void everyClientOfTheDemonstrationGetsATokenThatPlacesThem() {
    List<String> clients = access().clientIds();

    assertThat(clients).hasSize(38);
    for (String client : clients) {
      String obstacle = whoAsks(token(client)).extract().path("obstacle");
      String expected =
          switch (client) {
            case "gp-bernard" -> "role-not-chosen";
            case "import-client", "directory-administrator", "operator", "auditor" ->
                "role-missing";
            default -> "";
          };
      assertThat(obstacle).as(client).isEqualTo(expected);
    }
  }

  @Test
  void theTokenOfAGeneralPractitionerMakesThemThatPhysicianInThatPractice() {
    whoAsks(token("gp-martin"))
        .body("requester", containsString("practitioner=gp-martin"))
        .body("requester", containsString("organisation=cabinet-moulin"))
        .body("requester", containsString("PHYSICIAN"))
        .body("purpose", equalTo("TREAT"));
  }

  @Test
  void personsAndRelatedPersonsAskAsThemselves() {
    whoAsks(token("mme-durand")).body("requester", equalTo("Self[person=mme-durand]"));
    whoAsks(token("daughter-durand"))
        .body("requester", equalTo("Relative[relatedPerson=daughter-durand]"));
  }

  @Test
  void softwareAsksForItsOrganisationAndDeclaredFamilies() {
    whoAsks(token("software-ssiad"))
        .body("requester", containsString("organisation=ssiad-collines"))
        .body("requester", containsString("NURSING_ASSISTANT"));
  }

  @Test
  void aRoleIsChosenWhenTheTokenIsAskedFor() {
    whoAsks(token("gp-bernard", "role=990000010/TRE_G15#10"))
        .body("requester", containsString("organisation=ch-collines"))
        .body("obstacle", equalTo(""));
  }

  @Test
  void aPurposeOfUseIsStatedWhenTheTokenIsAskedFor() {
    whoAsks(token("samu-regulator-caron", "purpose_of_use=BTG")).body("purpose", equalTo("BTG"));
  }

  @Test
  void permissionsMustBeAskedForAndAreGivenToTheirOwnersOnly() {
    whoAsks(token("import-client", "scope=import")).body("permissions", equalTo(List.of("import")));
    askForToken("gp-martin", "scope=import")
        .statusCode(400)
        .body("error", equalTo("invalid_scope"));
    askForToken("import-client", "scope=directory-admin").statusCode(400);
  }

  @Test
  void onlyAnOperatorReadsTheMetrics() {
    server().get("/actuator/prometheus").then().statusCode(401);
    server()
        .auth()
        .oauth2(token("gp-martin"))
        .get("/actuator/prometheus")
        .then()
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("permission-missing"));
    server()
        .auth()
        .oauth2(token("operator", "scope=operator"))
        .get("/actuator/prometheus")
        .then()
        .statusCode(200);
  }

  @Test
  void aWrongSecretOrAnUnknownClientGetsNoToken() {
    server()
        .auth()
        .preemptive()
        .basic("gp-martin", "guess")
        .formParam("grant_type", "client_credentials")
        .post("/oauth2/token")
        .then()
        .statusCode(401)
        .body("error", equalTo("invalid_client"));
    askForToken("nobody").statusCode(401);
  }

  @Test
  void otherGrantsAreRefused() {
    server()
        .auth()
        .preemptive()
        .basic("gp-martin", access().secret())
        .formParam("grant_type", "password")
        .post("/oauth2/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"));
    server().get("/oauth2/authorize").then().statusCode(401);
  }

  @Test
  void tokensLastAnHourAndNameTheirAudience() {
    askForToken("gp-martin")
        .body("expires_in", both(greaterThan(3590)).and(lessThanOrEqualTo(3600)))
        .body("token_type", equalTo("Bearer"));
  }

  @Test
  void theSmartConfigurationLeadsToTheTokenEndpointOnBothAddresses() {
    String base = "http://localhost:" + SecuredApplication.port(application);
    for (String address :
        List.of("/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration")) {
      server()
          .get(address)
          .then()
          .statusCode(200)
          .contentType("application/json")
          .body("token_endpoint", equalTo(base + "/oauth2/token"))
          .body("capabilities", hasItems("client-confidential-symmetric", "permission-v2"));
    }
    server().get("/oauth2/jwks").then().statusCode(200).body("keys[0].kid", notNullValue());
    server().get("/oauth2/jwks").then().body("keys[0].d", nullValue());
  }
}
