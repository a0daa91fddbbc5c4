package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the server, or build software for it, find beside the records. */
class OperationsIT extends ServerTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "/liveness", "/readiness"})
  void anyoneMayAskWhetherTheServerIsWell(String probe) {
    outside()
        .get("/actuator/health" + probe)
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("components", equalTo(null));
  }

  @Test
  void theMetricsAreForTheOperator() {
    outside().get("/actuator/prometheus").then().statusCode(401);
    outside().auth().oauth2(token("gp-martin")).get("/actuator/prometheus").then().statusCode(403);
    outside()
        .accept("text/plain")
        .auth()
        .oauth2(token("operator", "operator"))
        .get("/actuator/prometheus")
        .then()
        .statusCode(200)
        .body(containsString("jvm_memory_used_bytes"))
        .body(containsString("http_server_requests_seconds_count"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/actuator/env", "/actuator/heapdump", "/actuator/loggers"})
  void whatIsNotMeantToBeSeenIsNotServed(String path) {
    outside().get(path).then().statusCode(401);
    outside().auth().oauth2(token("operator", "operator")).get(path).then().statusCode(404);
  }

  @Test
  void theOperatorSeesNobodysRecord() {
    assertThat(total("gp-martin", "/Patient?active=true")).isPositive();
    as("operator", "operator")
        .get("/Patient?active=true&_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
  }

  @Test
  void theInterfaceDescribesItself() {
    anonymous()
        .get("/metadata")
        .then()
        .statusCode(200)
        .body("resourceType", equalTo("CapabilityStatement"))
        .body("fhirVersion", equalTo("4.0.1"))
        .body("rest[0].resource.type", hasItems("Patient", "CareTeam", "Consent"));
    anonymous()
        .accept("application/fhir+xml")
        .get("/metadata")
        .then()
        .statusCode(200)
        .contentType("application/fhir+xml")
        .body("CapabilityStatement.fhirVersion.@value", equalTo("4.0.1"));
  }

  @Test
  void theOpenApiPageAnswers() {
    anonymous().accept("text/html").get("/swagger-ui/index.html").then().statusCode(200);
    String description =
        anonymous().accept("*/*").get("/api-docs").then().statusCode(200).extract().asString();
    assertThat(description).contains("openapi").contains("/Patient");
  }

  @Test
  void softwareFindsWhereToAskForTokens() {
    for (String path :
        new String[] {
          "/.well-known/smart-configuration", "/fhir/.well-known/smart-configuration"
        }) {
      outside()
          .get(path)
          .then()
          .statusCode(200)
          .body("token_endpoint", containsString("/oauth2/token"))
          .body("grant_types_supported", hasItems("client_credentials"));
    }
  }

  @Test
  void resourcesAreReadAndWrittenInXmlToo() {
    String durand = person("gp-martin", "Durand");
    as("gp-martin")
        .accept("application/fhir+xml")
        .get("/Patient/" + durand)
        .then()
        .statusCode(200)
        .body("Patient.name.family.@value", equalTo("Durand"));
    OpenedRecord record = open("gp-martin");
    as("gp-martin")
        .contentType("application/fhir+xml")
        .body(
            "<Condition xmlns='http://hl7.org/fhir'><subject><reference value='"
                + record.patient()
                + "'/></subject></Condition>")
        .post("/Condition")
        .then()
        .statusCode(201);
    assertThat(total("gp-martin", "/Condition?patient=" + record.patient())).isEqualTo(1);
  }

  private RequestSpecification outside() {
    return anonymous().basePath("").accept("application/json");
  }
}
