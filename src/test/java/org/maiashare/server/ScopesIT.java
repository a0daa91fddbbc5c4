package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.identity.TestTrust;

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
        .isEqualTo(String.valueOf(total(DOCTOR, "/Patient?_lastUpdated=ge2000-01-01")));
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
        "/Patient/absent/$access-journal",
        "/Patient?_revinclude:iterate=Observation:subject",
        "/Patient?_has:Observation:subject:_has:Condition:patient:code=x",
        "/Patient?link:Patient.general-practitioner.name=x",
        "/Patient?_filter=name eq x",
        "/AuditEvent",
        "/?_getpages=absent"
      })
  void whatItDoesNotNameIsRefusedWhateverIsStored(String path) {
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).get(path).then());
    assertTooNarrow(as(DOCTOR, PATIENTS_ONLY).get(path.replace("absent", patient())).then());
  }

  @Test
  void aSearchByPostIsHeldToTheScopesToo() {
    assertTooNarrow(
        as(DOCTOR, PATIENTS_ONLY)
            .contentType(ContentType.URLENC)
            .formParam("_revinclude", "Observation:subject")
            .post("/Patient/_search")
            .then());
    as(DOCTOR, "user/Patient.rs?family:exact=Personne")
        .contentType(ContentType.URLENC)
        .formParam("_total", "accurate")
        .post("/Patient/_search")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_has:Condition:patient:code=x",
        "Patient?general-practitioner:Practitioner.name=x",
        "organization.name=x"
      })
  void aConditionOfAWriteLooksNoFurtherThanASearch(String condition) {
    Patient draft = Drafts.patient();
    assertTooNarrow(
        as(DOCTOR, "user/Patient.crus")
            .header("If-None-Exist", condition)
            .body(Drafts.json(draft))
            .post("/Patient")
            .then());
    String query = condition.replaceFirst("^Patient\\?", "");
    assertTooNarrow(
        as(DOCTOR, "user/Patient.crus").body(Drafts.json(draft)).put("/Patient?" + query).then());
    Bundle bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(draft)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl("Patient")
        .setIfNoneExist(condition);
    assertTooNarrow(as(DOCTOR, "user/Patient.crus").body(Drafts.json(bundle)).post("/").then());
  }

  @Test
  void aReferenceBySearchLooksNoFurtherThanASearch() {
    String note =
        Drafts.json(
            Drafts.note(
                "Patient?_has:Condition:patient:code=x", new Reference("Practitioner/x"), "Note"));
    assertTooNarrow(
        as(DOCTOR, "user/DocumentReference.crus", "user/Patient.rs")
            .body(note)
            .post("/DocumentReference")
            .then());
  }

  @Test
  void whatFindsInsteadOfCreatingNeedsReading() {
    assertTooNarrow(
        as(DOCTOR, "user/Patient.cs")
            .header("If-None-Exist", "identifier=x")
            .body(Drafts.json(Drafts.patient()))
            .post("/Patient")
            .then());
  }

  @Test
  void operationsThatWriteNeedMoreThanReading() {
    assertTooNarrow(
        as(DOCTOR, "user/*.rs")
            .body("{\"resourceType\":\"Parameters\"}")
            .post("/Consent/absent/$withdraw")
            .then());
    assertTooNarrow(
        as(DOCTOR, "user/Patient.u").get("/Patient/" + patient() + "/$validate").then());
  }

  @Test
  void anApplicationLaunchedForOnePersonReachesThatPersonOnly() {
    String own = person(DOCTOR, "Vidal");
    String other = person(DOCTOR, "Aubert");
    String launched = launched(Map.of("scope", "patient/*.rs", "patient", own));
    bearing(launched).get("/Patient/" + own).then().statusCode(200);
    bearing(launched).get("/Patient/" + other).then().statusCode(404);
    bearing(launched)
        .get("/Patient?_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("entry[0].resource.id", equalTo(own));
    int conditions = total(DOCTOR, "/Condition?patient=" + own);
    bearing(launched)
        .get("/Condition?_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(conditions));
    bearing(launched)
        .get("/Condition?_total=accurate&patient=" + other)
        .then()
        .body("total", equalTo(0));
    bearing(launched).get("/Patient/" + own + "/$everything?_count=1").then().statusCode(200);
    assertTooNarrow(bearing(launched).get("/Patient/" + other + "/$everything").then());
    assertTooNarrow(bearing(launched).get("/AuditEvent").then());
  }

  @Test
  void aConsentJudgedElsewhereNarrowsByItsResidualRules() {
    OpenedRecord record = open(DOCTOR);
    Condition plain = Drafts.condition(record.patient(), "I10");
    Condition sensitive = Drafts.psychiatric(Drafts.condition(record.patient(), "F32"));
    String open = created(DOCTOR, plain);
    String hidden = created(DOCTOR, sensitive);
    Map<String, Object> label = Map.of("system", CodeSystems.ACT_CODE, "code", "PSY");
    Map<String, Object> rule = Map.of("type", "forbid", "securityLabel", List.of(label));
    Map<String, Object> extension =
        Map.of("patient_id", record.patient(), "residual", List.of(rule));
    String narrowed =
        launched(Map.of("scope", "user/*.rs", "extensions", Map.of("ihe_pcf", extension)));
    as(DOCTOR).get("/Condition/" + hidden).then().statusCode(200);
    bearing(narrowed).get("/Condition/" + open).then().statusCode(200);
    bearing(narrowed).get("/Condition/" + hidden).then().statusCode(404);
    bearing(narrowed)
        .get("/Condition?_total=accurate")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("entry[0].resource.id", equalTo(open));
    assertTooNarrow(bearing(narrowed).get("/Condition/" + hidden + "/_history").then());
    assertTooNarrow(bearing(narrowed).get("/Patient?_has:Condition:patient:code=F32").then());
  }

  /** A token of the doctor, through an application with these claims. */
  private static String launched(Map<String, ?> application) {
    return TestTrust.professional(
        "urn:oid:1.2.250.1.71.4.2.1|899700000013",
        "https://finess.esante.gouv.fr|990000036",
        "TRE_G15#10",
        application);
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
    assertThat(found).isLessThan(total(DOCTOR, "/Patient?_lastUpdated=ge2000-01-01"));
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
