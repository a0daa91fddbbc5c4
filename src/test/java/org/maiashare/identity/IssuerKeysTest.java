package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The keys of an issuer change, vanish or are asked for too often. */
class IssuerKeysTest {

  private TestIssuer issuer;
  private ConfigurableApplicationContext application;

  @BeforeEach
  void start() {
    issuer = TestIssuer.withRsaKey("old");
    application =
        SecuredApplication.start(
            new Class<?>[] {FixedClock.class},
            "maia.identity.issuers[0].issuer=" + issuer.name(),
            "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE);
  }

  @AfterEach
  void stop() {
    application.close();
    issuer.close();
  }

  private ValidatableResponse ask(String token) {
    return given()
        .port(SecuredApplication.port(application))
        .header("Authorization", "Bearer " + token)
        .get("/fhir/Patient")
        .then();
  }

  @Test
  void followsTheRotationOfKeys() {
    ask(issuer.token(claims -> claims)).statusCode(200);
    String old = issuer.token(claims -> claims);
    issuer.rotateTo("new");

    ask(issuer.token(claims -> claims)).statusCode(200);
    ask(old).statusCode(401).body("issue[0].details.coding[0].code", equalTo("token-invalid"));
  }

  @Test
  void doesNotLetInventedKeyNamesFloodTheIssuer() {
    ask(issuer.token(claims -> claims)).statusCode(200);
    TestIssuer forger = TestIssuer.withRsaKey("invented");
    String forged = forger.token(claims -> claims.issuer(issuer.name()));
    forger.close();

    for (int attempt = 0; attempt < 10; attempt++) {
      ask(forged).statusCode(401).body("issue[0].details.coding[0].code", equalTo("token-invalid"));
    }
    assertThat(issuer.keyRequests()).isLessThanOrEqualTo(3);
    ask(issuer.token(claims -> claims)).statusCode(200);
  }

  @Test
  void cannotVerifyWhileTheIssuerIsDownAndSaysSo() {
    String token = issuer.token(claims -> claims);
    issuer.close();

    ask(token)
        .statusCode(503)
        .body("issue[0].code", equalTo("transient"))
        .body("issue[0].details.coding[0].code", equalTo("token-unverifiable"));
  }

  @Test
  void doesNotBelieveADiscoveryDocumentOfAnotherIssuer() {
    issuer.pretendToBe("https://elsewhere.example");

    ask(issuer.token(claims -> claims)).statusCode(503);
  }
}
