package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** SMART Backend Services at the sandbox: clients that prove themselves by signed assertions. */
class BackendServicesTest {

  private static final String INLINE = "software-hospital";
  private static final String PUBLISHED = "software-ssiad";
  private static final String GENERATED = "software-saad";

  private static final RSAKey RSA = TestIssuer.rsaKey("hospital");

  private static Path keys;

  private static TestIssuer publisher;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start(@TempDir Path directory) {
    keys = directory;
    publisher = TestIssuer.withEllipticKey("ssiad");
    application =
        SecuredApplication.start(
            "maia.identity.sandbox.client-keys[0].client=" + INLINE,
            "maia.identity.sandbox.client-keys[0].jwk-set=" + new JWKSet(RSA.toPublicJWK()),
            "maia.identity.sandbox.client-keys[1].client=" + PUBLISHED,
            "maia.identity.sandbox.client-keys[1].jwk-set-uri=" + publisher.keysAddress(),
            "maia.identity.sandbox.generated-keys=" + keys);
  }

  @AfterAll
  static void stop() {
    application.close();
    publisher.close();
  }

  private static String tokenAddress() {
    return "http://localhost:" + SecuredApplication.port(application) + "/oauth2/token";
  }

  private static JWTClaimsSet.Builder claims(String client) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(client)
        .subject(client)
        .audience(tokenAddress())
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(240)))
        .jwtID(UUID.randomUUID().toString());
  }

  private static String signed(JWSAlgorithm algorithm, JWK key, JWTClaimsSet claims) {
    try {
      JWSSigner signer =
          key instanceof RSAKey rsa ? new RSASSASigner(rsa) : new ECDSASigner(key.toECKey());
      SignedJWT assertion =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
      assertion.sign(signer);
      return assertion.serialize();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String assertion(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(JWSAlgorithm.RS384, RSA, change.apply(claims(INLINE)).build());
  }

  private static ValidatableResponse show(String assertion, String... more) {
    var request =
        given()
            .port(SecuredApplication.port(application))
            .formParam("grant_type", "client_credentials")
            .formParam("client_assertion_type", ClientAssertionConverter.TYPE)
            .formParam("client_assertion", assertion);
    for (int index = 0; index < more.length; index += 2) {
      request.formParam(more[index], more[index + 1]);
    }
    return request.post("/oauth2/token").then();
  }

  private static void assertRefused(String assertion, String code) {
    show(assertion)
        .statusCode(401)
        .header("Cache-Control", containsString("no-store"))
        .body("error", equalTo("invalid_client"))
        .body("error_description", equalTo(code))
        .body("message_fr", notNullValue())
        .body("message_en", notNullValue());
  }

  private static void assertAsks(String assertion, String organisation) {
    String token = show(assertion).statusCode(200).extract().path("access_token");
    given()
        .port(SecuredApplication.port(application))
        .auth()
        .oauth2(token)
        .get("/fhir/Patient")
        .then()
        .statusCode(200)
        .body("requester", containsString("organisation=" + organisation));
  }

  @Test
  void softwareProvesItselfByAnInlineKeyAndByOneItPublishes() {
    assertAsks(assertion(claims -> claims), "ch-collines");
    assertAsks(
        signed(JWSAlgorithm.ES384, publisher.key(), claims(PUBLISHED).build()), "ssiad-collines");
  }

  @Test
  void generatedKeysAreHandedOverInAFileOfTheOwner() throws Exception {
    Path file = keys.resolve(GENERATED + ".jwk");
    JWK key = JWK.parse(Files.readString(file));

    assertAsks(signed(JWSAlgorithm.ES384, key, claims(GENERATED).build()), "saad-collines");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void anAssertionServesOnce() {
    String assertion = assertion(claims -> claims);

    show(assertion).statusCode(200);
    assertRefused(assertion, "assertion-replayed");
    String sameIdentifier = assertion(claims -> claims.jwtID("one"));
    show(sameIdentifier).statusCode(200);
    assertRefused(
        assertion(claims -> claims.jwtID("one").claim("other", true)), "assertion-replayed");
  }

  @Test
  void anUnsignedAssertionIsRefused() {
    assertRefused(new PlainJWT(claims(INLINE).build()).serialize(), "assertion-invalid");
  }

  @Test
  void anAssertionSignedWithThePublicKeyAsASecretIsRefused() throws Exception {
    SignedJWT forged =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.HS384).keyID("hospital").build(),
            claims(INLINE).build());
    forged.sign(new MACSigner(RSA.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
    assertRefused(forged.serialize(), "assertion-invalid");
  }

  @Test
  void anotherAlgorithmThanSmartNamesIsRefused() {
    assertRefused(signed(JWSAlgorithm.RS256, RSA, claims(INLINE).build()), "assertion-invalid");
  }

  @Test
  void anotherKeyUnderTheSameNameIsRefused() {
    RSAKey other = TestIssuer.rsaKey("hospital");
    assertRefused(signed(JWSAlgorithm.RS384, other, claims(INLINE).build()), "assertion-invalid");
  }

  @Test
  void oneClientsKeyDoesNotServeForAnother() {
    assertRefused(signed(JWSAlgorithm.RS384, RSA, claims(PUBLISHED).build()), "assertion-invalid");
    assertRefused(assertion(claims -> claims.issuer(PUBLISHED)), "assertion-invalid");
  }

  @Test
  void aClientWithoutKeysAndAnUnknownOneAreRefusedAlike() {
    for (String client : List.of("gp-martin", "nobody")) {
      assertRefused(signed(JWSAlgorithm.RS384, RSA, claims(client).build()), "assertion-invalid");
    }
  }

  @Test
  void anAssertionForSomebodyElseIsRefused() {
    assertRefused(
        assertion(claims -> claims.audience("https://elsewhere.example/oauth2/token")),
        "assertion-audience");
    assertRefused(assertion(claims -> claims.audience((String) null)), "assertion-audience");
  }

  @Test
  void theNameInTheRequestIsNoAudience() {
    given()
        .port(SecuredApplication.port(application))
        .header("Host", "elsewhere.example")
        .formParam("grant_type", "client_credentials")
        .formParam("client_assertion_type", ClientAssertionConverter.TYPE)
        .formParam(
            "client_assertion",
            assertion(claims -> claims.audience("http://elsewhere.example/oauth2/token")))
        .post("/oauth2/token")
        .then()
        .statusCode(401)
        .body("error_description", equalTo("assertion-audience"));
  }

  @Test
  void anExpiredAnEndlessAndAFutureAssertionAreRefused() {
    Instant now = Instant.now();
    assertRefused(
        assertion(claims -> claims.expirationTime(Date.from(now.minusSeconds(120)))),
        "assertion-expired");
    assertRefused(
        assertion(claims -> claims.expirationTime(Date.from(now.plusSeconds(3600)))),
        "assertion-lifetime");
    assertRefused(assertion(claims -> claims.expirationTime(null)), "assertion-lifetime");
    assertRefused(
        assertion(claims -> claims.notBeforeTime(Date.from(now.plusSeconds(120)))),
        "assertion-lifetime");
  }

  @Test
  void anAssertionWithoutIdentifierOrWithAnAbsurdOneIsRefused() {
    assertRefused(assertion(claims -> claims.jwtID(null)), "assertion-identifier");
    assertRefused(assertion(claims -> claims.jwtID("x".repeat(5000))), "assertion-identifier");
  }

  @Test
  void rubbishIsRefused() {
    for (String rubbish : List.of("", "x", "a.b.c", "e30.e30.e30")) {
      assertRefused(rubbish, "assertion-invalid");
    }
    show(assertion(claims -> claims), "client_id", PUBLISHED).statusCode(401);
    show(assertion(claims -> claims), "client_assertion", "another").statusCode(401);
  }

  @Test
  void theSmartConfigurationSaysSo() {
    given()
        .port(SecuredApplication.port(application))
        .get("/fhir/.well-known/smart-configuration")
        .then()
        .body("token_endpoint_auth_methods_supported", hasItem("private_key_jwt"))
        .body(
            "token_endpoint_auth_signing_alg_values_supported", equalTo(List.of("ES384", "RS384")))
        .body("capabilities", hasItem("client-confidential-asymmetric"))
        .body("capabilities", not(hasItem("launch-standalone")));
  }
}
