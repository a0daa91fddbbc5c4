package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Tokens of two independent issuers, good and bad, over HTTP. */
class TrustedIssuersTest {

  private static TestIssuer first;
  private static TestIssuer second;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    first = TestIssuer.withRsaKey("first");
    second = TestIssuer.withEllipticKey("second");
    application =
        SecuredApplication.start(
            new Class<?>[] {FixedClock.class},
            "maia.identity.issuers[0].issuer=" + first.name(),
            "maia.identity.issuers[0].jwk-set-uri=" + first.keysAddress(),
            "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE,
            "maia.identity.issuers[0].permissions=import",
            "maia.identity.issuers[1].issuer=" + second.name(),
            "maia.identity.issuers[1].audience=" + TestIssuer.AUDIENCE);
  }

  @AfterAll
  static void stop() {
    application.close();
    first.close();
    second.close();
  }

  private static ValidatableResponse ask(String token) {
    return SecuredApplication.ask(application, token);
  }

  private static void assertRefused(String token, String code) {
    ask(token)
        .statusCode(401)
        .contentType("application/fhir+json")
        .header("WWW-Authenticate", containsString("error_description=\"" + code + "\""))
        .body("resourceType", equalTo("OperationOutcome"))
        .body("issue[0].details.coding[0].code", equalTo(code));
  }

  private static Date at(long seconds) {
    return Date.from(TestIssuer.NOW.plusSeconds(seconds));
  }

  @Test
  void acceptsTokensOfBothIssuersByConfiguredAndByDiscoveredKeys() {
    for (TestIssuer issuer : List.of(first, second)) {
      ask(issuer.token(claims -> claims))
          .statusCode(200)
          .body("requester", containsString("practitioner=gp-martin"));
    }
  }

  @Test
  void asksForATokenWhenThereIsNone() {
    given()
        .port(SecuredApplication.port(application))
        .get("/fhir/Patient/1")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", equalTo("Bearer realm=\"maia-share\""))
        .body("issue[0].code", equalTo("login"))
        .body("issue[0].details.coding[0].code", equalTo("token-missing"))
        .body("issue[0].details.text", containsString("ne porte pas de jeton"))
        .body("issue[0].details.text", containsString("carries no access token"));
  }

  @Test
  void answersInXmlWhereXmlIsAskedFor() {
    for (Map<String, String> headers :
        List.of(
            Map.of("Accept", "application/fhir+xml"), Map.of("Accept", "application/xml, */*"))) {
      given()
          .port(SecuredApplication.port(application))
          .headers(headers)
          .get("/fhir/Patient")
          .then()
          .statusCode(401)
          .contentType("application/fhir+xml")
          .body("OperationOutcome.issue.details.coding.code.@value", equalTo("token-missing"));
    }
    given()
        .port(SecuredApplication.port(application))
        .get("/fhir/Patient?_format=xml")
        .then()
        .contentType("application/fhir+xml");
  }

  @Test
  void aBasicHeaderIsNoToken() {
    given()
        .port(SecuredApplication.port(application))
        .auth()
        .preemptive()
        .basic("gp-martin", "secret")
        .get("/fhir/Patient")
        .then()
        .statusCode(401)
        .body("issue[0].details.coding[0].code", equalTo("token-missing"));
  }

  @Test
  void aTokenInTheAddressIsNoToken() {
    given()
        .port(SecuredApplication.port(application))
        .queryParam("access_token", first.token(claims -> claims))
        .get("/fhir/Patient")
        .then()
        .statusCode(401);
  }

  @Test
  void refusesWhatIsNoTokenAtAll() {
    for (String token : List.of("x", "a.b.c", "e30.e30.", "..", "e30", "%", "é")) {
      assertRefused(token, "token-invalid");
    }
  }

  @Test
  void refusesAnUnknownIssuerAndNone() {
    assertRefused(
        first.token(claims -> claims.issuer("https://elsewhere.example")), "token-unknown-issuer");
    assertRefused(first.token(claims -> claims.issuer(null)), "token-unknown-issuer");
    assertRefused(first.token(claims -> claims.issuer(first.name() + "/")), "token-unknown-issuer");
  }

  @Test
  void refusesATokenSignedByAnotherTrustedIssuer() {
    assertRefused(second.token(claims -> claims.issuer(first.name())), "token-invalid");
  }

  @Test
  void refusesAnotherAudienceAndNone() {
    assertRefused(first.token(claims -> claims.audience("other-server")), "token-invalid");
    assertRefused(first.token(claims -> claims.audience((String) null)), "token-invalid");
  }

  @Test
  void acceptsATokenForSeveralAudiences() {
    ask(first.token(claims -> claims.audience(List.of("other-server", TestIssuer.AUDIENCE))))
        .statusCode(200);
  }

  @Test
  void refusesExpiredTokensBeyondTheSkew() {
    assertRefused(first.token(claims -> claims.expirationTime(at(-60))), "token-expired");
    ask(first.token(claims -> claims.expirationTime(at(-59)))).statusCode(200);
  }

  @Test
  void saysThatATokenHasExpiredOnlyWhenNothingElseIsWrongWithIt() {
    assertRefused(
        first.token(claims -> claims.expirationTime(at(-1800)).audience("other-server")),
        "token-invalid");
    assertRefused(
        second.token(claims -> claims.expirationTime(at(-1800)).issuer(first.name())),
        "token-invalid");
  }

  @Test
  void refusesTokensOfTheFutureAndWithoutEnd() {
    assertRefused(first.token(claims -> claims.notBeforeTime(at(61))), "token-invalid");
    assertRefused(first.token(claims -> claims.issueTime(at(61))), "token-invalid");
    assertRefused(first.token(claims -> claims.expirationTime(null)), "token-invalid");
    ask(first.token(claims -> claims.notBeforeTime(at(60)))).statusCode(200);
  }

  @Test
  void refusesAlgorithmNone() {
    assertRefused(new PlainJWT(first.goodClaims().build()).serialize(), "token-invalid");
  }

  @Test
  void refusesAnHmacKeyedWithThePublicKey() throws JOSEException {
    RSAKey key = first.key().toRSAKey();
    for (byte[] secret :
        List.of(
            key.toRSAPublicKey().getEncoded(),
            key.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8))) {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
              first.goodClaims().build());
      token.sign(new MACSigner(secret));
      assertRefused(token.serialize(), "token-invalid");
    }
  }

  @Test
  void refusesAKeyThatTheTokenBringsAlong() throws JOSEException {
    RSAKey own = TestIssuer.rsaKey("first");
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("first").jwk(own.toPublicJWK()).build(),
            first.goodClaims().build());
    token.sign(new RSASSASigner(own));
    assertRefused(token.serialize(), "token-invalid");
  }

  @Test
  void refusesClaimsChangedAfterSigning() {
    String[] parts = first.token(claims -> claims).split("\\.");
    JWTClaimsSet other =
        first.goodClaims().claim("practitioner", NationalIdentifier.IDNPS + "|8997").build();
    parts[1] =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(other.toString().getBytes(StandardCharsets.UTF_8));
    assertRefused(String.join(".", parts), "token-invalid");
  }

  @Test
  void refusesEncryptedTokens() throws JOSEException {
    EncryptedJWT token =
        new EncryptedJWT(
            new JWEHeader(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM),
            first.goodClaims().build());
    token.encrypt(new RSAEncrypter(first.key().toRSAKey()));
    assertRefused(token.serialize(), "token-invalid");
  }

  @Test
  void refusesAbsurdClaims() {
    assertRefused(first.token(claims -> claims.claim("practitioner", 42)), "token-invalid");
    assertRefused(first.token(claims -> claims.claim("practitioner", "no-bar")), "token-invalid");
    assertRefused(first.token(claims -> claims.claim("roles", "physician")), "token-invalid");
    assertRefused(
        first.token(claims -> claims.claim("roles", List.of(Map.of("code", "TRE_G15#10")))),
        "token-invalid");
    assertRefused(first.token(claims -> claims.claim("person", "a|b")), "token-invalid");
    assertRefused(first.token(claims -> claims.claim("role", "#")), "token-invalid");
    assertRefused(first.token(claims -> claims.claim("purpose_of_use", "a b")), "token-invalid");
    assertRefused(
        first.token(claims -> claims.claim("purpose_of_use", "x".repeat(1000))), "token-invalid");
  }

  @Test
  void anIssuerGivesOnlyThePermissionsItMayGive() {
    Map<String, Object> software =
        Map.of("organisation", NationalIdentifier.SIRET + "|99900012800010");
    for (TestIssuer issuer : List.of(first, second)) {
      ask(issuer.token(
              claims ->
                  claims
                      .claim("practitioner", null)
                      .claim("roles", null)
                      .claim("software", software)
                      .claim("scope", "import directory-admin operator")))
          .statusCode(200)
          .body("permissions", equalTo(issuer == first ? List.of("import") : List.of()));
    }
  }

  @Test
  void aProfessionalNeverHasPermissions() {
    ask(first.token(claims -> claims.claim("scope", "import")))
        .statusCode(200)
        .body("permissions", equalTo(List.of()));
  }

  @Test
  void theSandboxIsOff() {
    assertThat(application.getBeansOfType(SandboxAccess.class)).isEmpty();
    given()
        .port(SecuredApplication.port(application))
        .formParam("grant_type", "client_credentials")
        .post("/oauth2/token")
        .then()
        .statusCode(401)
        .body("resourceType", equalTo("OperationOutcome"));
  }

  @Test
  void theSmartConfigurationNamesTheIssuer() {
    given()
        .port(SecuredApplication.port(application))
        .get("/.well-known/smart-configuration")
        .then()
        .statusCode(200)
        .body("issuer", equalTo(first.name()))
        .body("jwks_uri", equalTo(first.keysAddress()))
        .body(
            "scopes_supported",
            equalTo(List.of("import", "patient/*.crus", "user/*.crus", "system/*.crus")));
  }

  @Test
  void nothingAboutTheInsideIsTold() {
    String answer = ask(first.token(claims -> claims.audience("x"))).extract().asString();

    assertThat(answer).doesNotContainIgnoringCase("exception", "spring", "nimbus", first.name());
  }
}
