package org.maiashare.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Professionals in a hurry. */
abstract class EmergencyTest extends ServerTest {

  static final String GP = "gp-martin";

  /** Works at the hospital; in nobody's team here. */
  static final String DOCTOR = "hospital-physician-garnier";

  static final String REGULATOR = "samu-regulator-caron";
  static final String REASON = "Trouvée inconsciente à domicile, équipe sur place";

  private static final Map<String, String> TOKENS = new HashMap<>();

  @Autowired
  @Qualifier("systemDatabase")
  JdbcClient system;

  @BeforeEach
  void forgetEarlierAttempts() {
    system.sql("delete from maia.attempt").update();
  }

  /** A request with a token whose purpose of use is break-glass. */
  RequestSpecification inEmergency(String client) {
    return bearing(emergencyToken(client)).contentType("application/fhir+json;charset=UTF-8");
  }

  private String emergencyToken(String client) {
    return TOKENS.computeIfAbsent(
        port + client,
        any ->
            RestAssured.given()
                .baseUri("http://localhost:" + port)
                .auth()
                .preemptive()
                .basic(client, SECRET)
                .contentType(ContentType.URLENC)
                .formParam("grant_type", "client_credentials")
                .formParam("purpose_of_use", "BTG")
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token"));
  }

  Response breakTheGlass(String client, OpenedRecord record) {
    return inEmergency(client).body(call(true, REASON)).post(operation(record));
  }

  static String operation(OpenedRecord record) {
    return "/" + record.patient() + "/$break-glass";
  }

  static String call(boolean unableToConsent, String reason) {
    return Drafts.json(parameters(unableToConsent, reason));
  }

  static Parameters parameters(boolean unableToConsent, String reason) {
    Parameters parameters = new Parameters();
    parameters.addParameter("reason", new StringType(reason));
    parameters.addParameter("unable-to-consent", new BooleanType(unableToConsent));
    return parameters;
  }

  /** The end of every emergency access moves into the past. */
  void fiveHoursPass() {
    system
        .sql(
            "update maia.emergency_access set opened_at = opened_at - interval '5 hours',"
                + " until = until - interval '5 hours'")
        .update();
    system
        .sql(
            "update maia.grant_row set valid = tstzrange(lower(valid) - interval '5 hours',"
                + " upper(valid) - interval '5 hours') where basis like '%emergency-access%'")
        .update();
  }

  static JsonPath json(Map<String, Object> resource) {
    try {
      return JsonPath.from(new ObjectMapper().writeValueAsString(resource));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
