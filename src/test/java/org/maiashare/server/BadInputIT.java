package org.maiashare.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is wrong with a request is said in both languages; how the server works is not. */
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BadInputIT extends ServerTest {

  private static final String GP = "gp-martin";
  private static final String INNER_WORKINGS =
      "(?is).*(HAPI-\\d|\\bat [a-z]+\\.[a-z.]+\\(|exception|org\\.hl7|ca\\.uhn|hibernate|postgres|"
          + "hfj_|\\bselect\\b.+\\bfrom\\b|\\binsert into\\b|\\.java).*";

  private OpenedRecord record = new OpenedRecord("", "");

  @BeforeAll
  void openTheRecord() {
    record = open(GP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "42",
        "hello",
        "{}",
        "{\"resourceType\":\"Condition\"",
        "{\"resourceType\":\"Condition\",\"subject\":\"Patient/1\"}",
        "{\"resourceType\":\"Condition\",\"subject\":[{\"reference\":\"Patient/1\"}]}",
        "{\"resourceType\":\"Condition\",\"recordedDate\":\"yesterday\"}",
        "{\"resourceType\":\"Condition\",\"code\":{\"coding\":\"I10\"}}",
        "{\"resourceType\":\"Condition\",\"unheardOf\":true}",
        "{\"resourceType\":\"Observation\",\"status\":\"final\"}",
        "{\"resourceType\":\"Dragon\"}",
        "{\"resourceType\":[\"Condition\"]}",
        "<Condition xmlns=\"http://hl7.org/fhir\"/>"
      })
  void anUnreadableResourceIsRefused(String body) {
    refused(as(GP).body(body).post("/Condition"), 400, 422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<Condition",
        "<Condition xmlns=\"http://hl7.org/fhir\"><subject></Condition>",
        "<Condition xmlns=\"http://example.org/\"/>",
        "<Condition xmlns=\"http://hl7.org/fhir\"><recordedDate value=\"soon\"/></Condition>",
        "<Patient xmlns=\"http://hl7.org/fhir\"/>",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<Condition xmlns=\"http://hl7.org/fhir\"><note><text value=\"&e;\"/></note></Condition>",
        "{\"resourceType\":\"Condition\"}"
      })
  void unreadableXmlIsRefused(String body) {
    Response answer =
        as(GP)
            .contentType("application/fhir+xml")
            .accept("application/fhir+json")
            .body(body)
            .post("/Condition");
    refused(answer, 400, 422);
  }

  @ParameterizedTest
  @CsvSource({
    "/Dragon, 404",
    "/Dragon/1, 404",
    "/Condition?dragon=1, 400",
    "/Condition?patient.dragon=1, 400",
    "/Condition?_has:Dragon:patient:code=1, 400",
    "/Condition?_sort=dragon, 400",
    "/Condition?_include=Condition:dragon, 400",
    "/Condition?_count=many, 400",
    "/Condition?recorded-date=yesterday, 400",
    "/Condition?_lastUpdated=xx2020, 400",
    "/Observation?value-quantity=a|b|c|d|e, 400",
    "/Observation?code-value-string=x, 400",
    "/Patient?_has:Observation:patient:code-value-string=x, 400",
    "/RelatedPerson?protection-measure:below=x, 400",
    "/EpisodeOfCare?exit-reason:above=x, 400",
    "/Condition/$dragon, 400",
    "/Condition/1/$dragon, 400",
    "/$dragon, 400",
    "/Condition/1/_dragon, 400",
    "/Condition/%20, 400",
    "/Condition/1/_history/x, 404",
    "/Condition?_filter=dragon eq 1, 400",
    "/Condition?_offset=-1, 400",
    "/Condition?_count=-5, 400",
    "/Condition/1/_history?_since=2020-01-01, 400",
    "/Condition/1/_history?_count=many, 400",
    "/Patient/1/$everything?_count=many, 400",
    "/Encounter/1/$everything, 400",
    "/Encounter/1/$everything?_offset=3, 400",
    "/Condition/1/$everything, 400",
    "/DocumentReference?type:below=INST, 400",
    "/StructureDefinition?url:missing=true, 400",
    "/Condition?_filter=onset, 400",
    "/Condition?_filter=(, 400",
    "/Observation?value-quantity=1e999, 400",
    "/Patient/1/$everything?_offset=few, 400",
    "/Patient?birthdate=12.03.1938, 400",
    "/Patient?birthdate=le, 400",
    "/Observation?value-quantity=lt, 400",
    "/Location?near=here, 400",
    "/AuditEvent?date=today&patient=Patient/1, 400"
  })
  void anUnknownWordIsNamedAsSuch(String path, int status, CapturedOutput log) {
    refused(as(GP).get(path), status, status);
    refusedInABatch(BundleDraft.batch().get(path.substring(1)), status);
    assertThat(log.getAll()).doesNotContain("ERROR");
  }

  @Test
  void aConditionThatIsNoneIsRefusedInABatchToo(CapturedOutput log) {
    Condition condition = Drafts.condition(record.patient(), "I10");
    refusedInABatch(BundleDraft.batch().post(condition, "recorded-date=12.03.1938"), 400);
    refusedInABatch(BundleDraft.batch().put("Condition?recorded-date=12.03.1938", condition), 400);
    refusedInABatch(
        BundleDraft.batch().post(Drafts.condition("Patient?birthdate=12.03.1938", "I10")), 400);
    assertThat(log.getAll()).doesNotContain("ERROR").doesNotContain("12.03.1938");
  }

  @Test
  void aBatchDoesNotAskForHeadersAlone() {
    String head =
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":"
            + "[{\"request\":{\"method\":\"HEAD\",\"url\":\"Patient/1\"}}]}";
    Response answer = as(GP).body(head).post("/");
    assertThat(answer.jsonPath().getString("entry[0].response.status"))
        .isEqualTo("400 not-supported");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Transaction-Semantics, tryBatchAsTransactionFirst=true",
    "X-Transaction-Semantics, retryCount=5",
    "X-Retry-On-Version-Conflict, retry; max-retries=100",
    "X-Upsert-Extistence-Check, disabled"
  })
  void noHeaderSteersHowTheServerWorks(String header, String value) {
    String batch = BundleDraft.batch().get("Patient/1").json();
    refused(as(GP).header(header, value).body(batch).post("/"), 400, 400);
    refused(as(GP).header(header, value).get("/Patient/1"), 400, 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{}]",
        "[{\"name\":\"\"}]",
        "[{\"name\":\"mode\"}]",
        "[{\"name\":\"resource\",\"valueString\":\"x\"}]",
        "[{\"name\":\"resource\",\"resource\":{\"resourceType\":\"Parameters\"}}]"
      })
  void parametersThatSayNothingAreRefused(String parameters) {
    String body = "{\"resourceType\":\"Parameters\",\"parameter\":" + parameters + "}";
    for (String operation : List.of("/Condition/$validate", "/Patient/1/$preview-consent")) {
      Response answer = as(GP).body(body).post(operation);
      assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 422);
      assertThat(answer.asString()).doesNotMatch(INNER_WORKINGS).contains("OperationOutcome");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"_id=%00", "patient.name=%00", "_source=%00"})
  void aCharacterThatTheDatabaseDoesNotKnowIsRefused(String query) throws IOException {
    assertThat(sent(search("Condition?" + query)))
        .startsWith("HTTP/1.1 400")
        .contains("invalid-request")
        .doesNotMatch(INNER_WORKINGS);
  }

  @Test
  void aPatchThatIsNoneTellsNothingOfLibraries() {
    String patch =
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{\"resource\":{"
            + "\"resourceType\":\"Binary\",\"contentType\":\"application/json-patch+json\","
            + "\"data\":\"e30=\"},\"request\":{\"method\":\"PATCH\",\"url\":\"Patient/1\"}}]}";
    Response answer = as(GP).body(patch).post("/");
    refused(answer, 400, 404);
    assertThat(answer.asString()).doesNotContain("com.").doesNotContain("java.");
  }

  private void refusedInABatch(BundleDraft batch, int status) {
    Response answer = as(GP).body(batch.json()).post("/");
    String body = answer.asString();
    assertThat(answer.statusCode()).as(body).isEqualTo(200);
    assertThat(body).doesNotMatch(INNER_WORKINGS);
    var entry = answer.jsonPath();
    assertThat(entry.getString("entry[0].response.status")).as(body).startsWith(status + " ");
    assertThat(entry.getString("entry[0].response.outcome.issue[0].details.text")).contains(" / ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Condition?code='; drop table x; --",
        "/Condition?_sort=code;select 1",
        "/Patient?family=%00",
        "/Condition?_id=' or '1'='1",
        "/Condition?_count=999999999999"
      })
  void aHostileParameterFindsNothingAndBreaksNothing(String path) {
    Response answer = as(GP).get(path);
    assertThat(answer.statusCode()).isIn(200, 400);
    assertThat(answer.asString()).doesNotMatch(INNER_WORKINGS);
    assertThat(total(GP, "/Condition?patient=" + record.patient())).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":[{}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"batch\",\"entry\":[{\"request\":{}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"collection\"}",
        "{\"resourceType\":\"Bundle\"}",
        "{\"resourceType\":\"Patient\"}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":"
            + "[{\"request\":{\"method\":\"POST\",\"url\":\"Condition\"}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":"
            + "[{\"request\":{\"method\":\"PUT\",\"url\":\"Dragon/1\"},"
            + "\"resource\":{\"resourceType\":\"Patient\"}}]}",
        "{\"resourceType\":\"Bundle\",\"type\":\"transaction\",\"entry\":"
            + "[{\"request\":{\"method\":\"POST\",\"url\":\"Condition\"},"
            + "\"resource\":{\"resourceType\":\"Patient\"}}]}"
      })
  void aBundleThatSaysNothingIsRefused(String body) {
    refused(as(GP).body(body).post("/"), 400, 422);
  }

  @Test
  void aFullUrlUsedTwiceIsRefused() {
    String urn = "urn:uuid:" + UUID.randomUUID();
    String bundle =
        BundleDraft.transaction().post(urn, Drafts.patient()).post(urn, Drafts.patient()).json();
    refused(as(GP).body(bundle).post("/"), 400, 422);
  }

  @Test
  void provenancesThatPointAtEachOtherInACircleAreRefused() {
    String one = "urn:uuid:" + UUID.randomUUID();
    String other = "urn:uuid:" + UUID.randomUUID();
    String bundle =
        BundleDraft.transaction().post(one, provenance(other)).post(other, provenance(one)).json();
    refused(as(GP).body(bundle).post("/"), 400, 422);
  }

  @Test
  void aReferenceToAnEntryThatIsNotThereIsRefused() {
    String bundle =
        BundleDraft.transaction()
            .post(Drafts.condition("urn:uuid:" + UUID.randomUUID(), "I10"))
            .json();
    refused(as(GP).body(bundle).post("/"), 422, 422);
  }

  @Test
  void aCareTeamThatNamesUnknownMembersIsRefused() {
    CareTeam team = Drafts.team(record.patient());
    Drafts.addMember(team, new Reference("PractitionerRole/" + UUID.randomUUID()));
    refused(as(CASE_MANAGER).body(Drafts.json(team)).post("/CareTeam"), 422, 422);
    CareTeam byKey = Drafts.team(record.patient(), "nobody-of-this-key");
    String bundle = BundleDraft.transaction().post(byKey).json();
    refused(as(CASE_MANAGER).body(bundle).post("/"), 422, 422);
    assertThat(total(CASE_MANAGER, "/CareTeam?patient=" + record.patient())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/csv", "application/pdf", "multipart/form-data", "image/png"})
  void anotherContentTypeIsRefused(String type) {
    Response answer =
        anonymous()
            .auth()
            .oauth2(token(GP))
            .contentType(type)
            .body("a,b,c".getBytes(StandardCharsets.UTF_8))
            .post("/Condition");
    refused(answer, 400, 415);
  }

  @Test
  void tenMegabytesOfNonsenseAreRefusedAsNonsense() {
    refused(
        as(GP).body("{\"resourceType\":\"" + "x".repeat(10 << 20)).post("/Condition"), 400, 400);
  }

  @Test
  void aDocumentOfTenMegabytesIsTaken() {
    String letter = Drafts.json(Drafts.letter(record.patient(), "x".repeat(10 << 20)));
    as(GP).body(letter).post("/DocumentReference").then().statusCode(201);
  }

  @Test
  void aBodyAboveTheLimitIsTooLarge() {
    String letter = Drafts.json(Drafts.letter(record.patient(), "x".repeat(20 << 20)));
    refused(as(GP).body(letter).post("/DocumentReference"), 413, 413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJtZSJ9.", "''"})
  void aTokenThatIsNoneIsRefused(String token) {
    refused(anonymous().header("Authorization", "Bearer " + token).get("/Patient"), 401, 401);
  }

  /** By a bare connection: clients of HTTP do not send such a thing. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /fhir/Patient?name={x} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /fhir/Patient?name=\\ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
        "GET /fhir/Patient HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET /fhir/Pa\"tient HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
      })
  void whatCannotBeReadAtAllIsRefusedInOurForm(String request) throws IOException {
    assertThat(sent(request))
        .startsWith("HTTP/1.1 400")
        .contains("application/fhir+json")
        .contains("request-rejected")
        .doesNotMatch(INNER_WORKINGS)
        .doesNotContainIgnoringCase("tomcat");
  }

  @Test
  void aBarNeedsNoEncoding() throws IOException {
    assertThat(sent(search("Patient?identifier=urn:oid:1.2.250.1.213.1.4.11|1")))
        .startsWith("HTTP/1.1 200")
        .contains("searchset");
  }

  private String search(String query) {
    return "GET /fhir/"
        + query
        + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
        + token(GP)
        + "\r\nConnection: close\r\n\r\n";
  }

  private String sent(String request) throws IOException {
    try (Socket connection = new Socket("localhost", port)) {
      connection.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void withoutATokenNothingIsAnswered() {
    for (String path : List.of("/Patient", "/Patient/1", "/Dragon", "/$everything", "/")) {
      refused(anonymous().get(path), 401, 401);
    }
    refused(anonymous().body("{").post("/Condition"), 401, 401);
    assertThat(as(GP).get("/Patient").statusCode()).isEqualTo(200);
  }

  @Test
  void aTamperedTokenIsRefused() {
    String token = token(GP);
    String other = token("nurse-petit");
    String mixed =
        token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    refused(anonymous().auth().oauth2(mixed).get("/Patient"), 401, 401);
  }

  private static org.hl7.fhir.r4.model.Provenance provenance(String target) {
    var provenance = new org.hl7.fhir.r4.model.Provenance();
    provenance.addTarget(new Reference(target));
    provenance.setRecorded(new java.util.Date(0));
    return provenance;
  }

  /** Refused in the server's own form: a code, two languages, and nothing of its insides. */
  private static void refused(Response answer, int oneStatus, int otherStatus) {
    String body = answer.asString();
    assertThat(answer.statusCode()).as(body).isIn(oneStatus, otherStatus);
    assertThat(body).doesNotMatch(INNER_WORKINGS);
    var outcome = answer.jsonPath();
    assertThat(outcome.getString("resourceType")).isEqualTo("OperationOutcome");
    assertThat(outcome.getString("issue[0].details.coding[0].code")).matches("[a-z-]+");
    assertThat(outcome.getString("issue[0].details.text")).contains(" / ");
  }
}
