package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.micrometer.core.instrument.MeterRegistry;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.maiashare.enforcement.SecondLayer;
import org.maiashare.identity.TestTrust;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.UseMainMethod;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The real server over HTTP, on a real PostgreSQL, with the demonstration territory loaded: one for
 * all integration tests.
 */
@SpringBootTest(
    useMainMethod = UseMainMethod.ALWAYS,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    classes = {MaiaShareApplication.class, TestTrust.class},
    properties = {
      "spring.test.observability.auto-configure=true",
      "maia.identity.sandbox.secret=" + ServerTest.SECRET,
      "maia.database.embedded.directory=target/postgres",
      "maia.database.embedded.durable=false",
      "maia.fhir.nothing-takes=1ms"
    })
abstract class ServerTest {

  /** The demonstration's case manager: may open records and keep their teams. */
  static final String CASE_MANAGER = "case-manager-roussel";

  static final String SECRET = "only-for-tests";
  private static final String FHIR_JSON = "application/fhir+json";
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
  private static final Map<String, String> ROLES = new ConcurrentHashMap<>();

  @LocalServerPort int port;
  @Autowired MeterRegistry meters;

  @Autowired
  @Qualifier("systemPool")
  DataSource systemPool;

  private double withheldBefore;

  /** Whether every protection is in place throughout the test. */
  boolean isProtected() {
    return true;
  }

  /** What an earlier test published has reached everybody. */
  @BeforeEach
  void awaitTheBackground() {
    BackgroundWork.awaitEnd(systemPool);
  }

  @BeforeEach
  void lookAtTheSecondLayer() {
    withheldBefore = withheld();
  }

  /** Whatever else a test looks at: the database let nothing through that the rules refuse. */
  @AfterEach
  void theSecondLayerFoundNothing() {
    if (isProtected()) {
      assertThat(withheld()).isEqualTo(withheldBefore);
    }
  }

  double withheld() {
    return meters.get(SecondLayer.WITHHELD).counter().count();
  }

  /** Whose signatures the server believes. */
  @DynamicPropertySource
  static void trustTheSealsOfTests(DynamicPropertyRegistry properties) {
    properties.add("maia.signatures.trust-anchors", TestSeals::anchors);
    properties.add("maia.signatures.revocation-lists", TestSeals::lists);
  }

  /** A request of one of the sandbox's clients. */
  RequestSpecification as(String client, String... permissions) {
    return bearing(token(client, permissions));
  }

  /** A request with a token of the sandbox or of the test's own issuer. */
  RequestSpecification bearing(String token) {
    return anonymous().auth().oauth2(token);
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

  /** Creates a resource as it is drafted and gives its id. */
  String created(String client, Resource draft) {
    return created(as(client), draft.fhirType(), Drafts.json(draft));
  }

  /** Opens a person's record with a care team of these roles; the case manager is one of them. */
  OpenedRecord open(String... roles) {
    return open(Drafts.patient(), roles);
  }

  /** Opens the record of this person, likewise. */
  OpenedRecord open(Patient person, String... roles) {
    String urn = "urn:uuid:" + UUID.randomUUID();
    CareTeam team = Drafts.team(urn, roles);
    Drafts.addMember(team, Drafts.roleByKey(CASE_MANAGER));
    JsonPath answer =
        as(CASE_MANAGER)
            .body(BundleDraft.transaction().post(urn, person).post(team).json())
            .post("/")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    return new OpenedRecord(located(answer, 0), located(answer, 1));
  }

  /** "Type/id" of what an entry of a transaction created. */
  static String located(JsonPath transaction, int entry) {
    return transaction
        .getString("entry[%d].response.location".formatted(entry))
        .replaceFirst("/_history/.*", "");
  }

  /** The role of the directory that the demonstration calls by this key. */
  Reference role(String key) {
    String id =
        ROLES.computeIfAbsent(
            key, one -> theOnly(CASE_MANAGER, "/" + Drafts.roleByKey(one).getReference()));
    return new Reference("PractitionerRole/" + id);
  }

  /** A note in the name of who writes it. */
  DocumentReference noteBy(String client, String patient) {
    return Drafts.note(patient, role(client), "Passage sans souci");
  }

  <R extends Resource> R stored(String client, Class<R> type, String reference) {
    String body = as(client).get("/" + reference).then().statusCode(200).extract().asString();
    return FhirContext.forR4Cached().newJsonParser().parseResource(type, body);
  }

  /** Replaces a resource by a changed one. */
  ValidatableResponse update(String client, Resource changed) {
    return as(client)
        .body(Drafts.json(changed))
        .put("/" + changed.fhirType() + "/" + changed.getIdElement().getIdPart())
        .then();
  }

  int total(String client, String query) {
    return search(client, query + "&_total=accurate").getInt("total");
  }

  /** The id of a person of the demonstration, found by somebody who may. */
  String person(String finder, String family) {
    return theOnly(finder, "/Patient?family:exact=" + family);
  }
}
