package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SMART scopes narrow what a requester may do anyway, whatever is stored. */
class ScopesIT extends ServerTest {

  private static final String DOCTOR = "gp-martin";
  private static final String PATIENTS_ONLY = "user/Patient.rs";

  private static void assertTooNarrow(ValidatableResponse answer) {
    answer
        .statusCode(403)
        .body("issue[0].details.coding[0].code", equalTo("scope-too-narrow"))
        .body("issue[0].details.text", containsString("portée"))
        .body("issue[0].details.text", containsString("scope of your access token"));
  }

  private String patient() {
    return theOnly(DOCTOR, "/Patient?_count=1");
  }

  @Test
  void aScopeLeavesWhatItNames() {
    assertThat(as(DOCTOR, PATIENTS_ONLY).get("/Patient?_total=accurate").path("total").toString())
        .isEqualTo(String.valueOf(total(DOCTOR, "/Patient?active:missing=false")));
    as(DOCTOR, PATIENTS_ONLY).get("/Patient/" + patient()).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Observation",
        "/Observation/absent",
        "/Observation/absent/_history",
        "/Patient?_revinclude=Observation:subject",
        "/Patient?_include=Patient:general-practitioner",
        "/Patient?_include=*",
        "/Patient?_has:Condition:patient:code=x",
        "/Patient?general-practitioner:Practitioner.name=x",
        "/Patient?organization.name=x",
        "/Patient?_sort=organization.name",
        "/Patient/absent/$everything",
        "/Patient/absent/$everything?_type=Condition",
        "/Patient/absent/$explain-access",
        "/?_getpages=absent"
      })
  void whatItDoesNotNameIsRefusedWhateverIsStored(String path) {
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).get(path).then());
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).get(path.replace("absent", patient())).then());
  }

  @Test
  void readingIsNoWriting() {
    String body = as(DOCTOR).get("/Patient/" + patient()).asString();
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).body(body).post("/Patient").then());
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).body(body).put("/Patient/" + patient()).then());
    assertTooNarrow(
        as(DOCTOR, PATIENTS_ONLY)
            .contentType("application/json-patch+json")
            .body("[]")
            .patch("/Patient/" + patient())
            .then());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"request\":{\"method\":\"GET\",\"url\":\"Observation\"}}",
        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient?_revinclude=Observation:subject\"}}",
        "{\"request\":{\"method\":\"GET\",\"url\":\"Patient/x/$everything\"}}",
        "{\"resource\":{\"resourceType\":\"Patient\",\"active\":true},\"request\":{\"method\":\"POST\",\"url\":\"Patient\"}}",
        "{\"resource\":{\"resourceType\":\"Patient\",\"active\":true},\"request\":{\"method\":\"PUT\",\"url\":\"Patient?identifier=x\"}}"
      })
  void anEntryIsHeldToTheScopeAsARequestIs(String entry) {
    for (String kind : List.of("batch", "transaction")) {
      assertTooNarrow(
          as(DOCTOR, PATIENTS_ONLY)
              .body(
                  "{\"resourceType\":\"Bundle\",\"type\":\""
                      + kind
                      + "\",\"entry\":["
                      + entry
                      + "]}")
              .post("/")
              .then());
    }
  }

  @Test
  void anIncludeWithinTheScopesIsAnswered() {
    as(DOCTOR, "user/Patient.rs", "user/Observation.rs")
        .get("/Observation?_include=Observation:subject:Patient&_count=1")
        .then()
        .statusCode(200);
  }

  @Test
  void aRestrictedScopeAsksTheSearchWithItsRestriction() {
    String id = patient();
    String family = as(DOCTOR).get("/Patient/" + id).path("name[0].family");
    String byName = "user/Patient.rs?family:exact=" + family;
    int found = total(DOCTOR, "/Patient?family:exact=" + family);
    assertThat(found).isLessThan(total(DOCTOR, "/Patient?active:missing=false"));
    as(DOCTOR, byName)
        .get("/Patient?_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(found));
    as(DOCTOR, byName).get("/Patient/" + id).then().statusCode(200);
  }

  @Test
  void whatARestrictedScopeDoesNotReachLooksAbsent() {
    String id = patient();
    String nobody = "user/Patient.rs?family:exact=Personne";
    String outside =
        as(DOCTOR, nobody).get("/Patient/" + id).then().statusCode(404).extract().asString();
    String absent =
        as(DOCTOR, nobody).get("/Patient/absent").then().statusCode(404).extract().asString();
    assertThat(outside).isEqualTo(absent);
    as(DOCTOR, nobody)
        .get("/Patient?_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    assertTooNarrow(as(DOCTOR, nobody).get("/Patient/" + id + "/_history").then());
  }

  @Test
  void aRestrictionByAnUnknownParameterGivesNothing() {
    assertTooNarrow(as(DOCTOR, "user/Patient.rs?nonsense=1").get("/Patient").then());
  }

  @Test
  void scopesNeverWiden() {
    assertThat(
            as("operator", "system/*.cruds")
                .get("/Patient?_total=accurate")
                .then()
                .extract()
                .<Integer>path("total"))
        .isZero();
  }
}
