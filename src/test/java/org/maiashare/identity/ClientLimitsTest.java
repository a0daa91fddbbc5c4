package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

class ClientLimitsTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Duration LOCK_OUT = Duration.ofMinutes(5);

  private final MovingClock clock = new MovingClock();
  private final ClientLimits limits = new ClientLimits(new LimitProperties(3, 2, LOCK_OUT), clock);

  private static final class MovingClock extends Clock {
    private Instant now = NOON;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  @Test
  void aClientThatAsksTooMuchWaitsUntilItsShareComesBack() {
    for (int request = 0; request < 3; request++) {
      assertThat(limits.admit("a")).isEmpty();
    }
    assertThat(limits.admit("a")).contains(Duration.ofSeconds(20));
    assertThat(limits.admit("b")).isEmpty();
    clock.pass(Duration.ofSeconds(20));
    assertThat(limits.admit("a")).isEmpty();
    assertThat(limits.admit("a")).isPresent();
  }

  @Test
  void anAddressThatKeepsFailingIsLockedOutForATime() {
    limits.failed("10.0.0.1");
    limits.failed("10.0.0.1");
    assertThat(limits.lockedOut("10.0.0.1")).isEmpty();
    limits.failed("10.0.0.1");
    assertThat(limits.lockedOut("10.0.0.1")).contains(LOCK_OUT);
    assertThat(limits.lockedOut("10.0.0.2")).isEmpty();
    clock.pass(LOCK_OUT);
    assertThat(limits.lockedOut("10.0.0.1")).isEmpty();
  }

  @Test
  void failingNowAndThenLocksNobodyOut() {
    for (int minute = 0; minute < 60; minute++) {
      limits.failed("10.0.0.1");
      clock.pass(Duration.ofMinutes(1));
    }
    assertThat(limits.lockedOut("10.0.0.1")).isEmpty();
  }

  @Test
  void whatIsTurnedAwayIsRecordedOnceAMinute() {
    assertThat(limits.isToldAgain("a")).isTrue();
    assertThat(limits.isToldAgain("a")).isFalse();
    assertThat(limits.isToldAgain("b")).isTrue();
    clock.pass(Duration.ofMinutes(1));
    assertThat(limits.isToldAgain("a")).isTrue();
  }

  @Test
  void whoShowsAnExpiredTokenLocksOutNobodyBehindTheSameAddress() {
    try (TestIssuer issuer = TestIssuer.withRsaKey("expired");
        ConfigurableApplicationContext application =
            SecuredApplication.start(
                new Class<?>[] {FixedClock.class},
                "maia.identity.issuers[0].issuer=" + issuer.name(),
                "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE,
                "maia.identity.limits.failures-per-minute=1")) {
      String expired =
          issuer.token(
              claims -> claims.expirationTime(Date.from(TestIssuer.NOW.minusSeconds(120))));
      for (int attempt = 0; attempt < 4; attempt++) {
        ask(application, expired)
            .statusCode(401)
            .body("issue[0].details.coding[0].code", equalTo("token-expired"));
      }
      assertStatus(application, issuer.token(claims -> claims), 200);
    }
  }

  @Test
  void theAnswerSaysWhatIsWrongAndHowLongToWait() {
    try (TestIssuer issuer = TestIssuer.withRsaKey("limits");
        ConfigurableApplicationContext application =
            SecuredApplication.start(
                new Class<?>[] {FixedClock.class},
                "maia.identity.issuers[0].issuer=" + issuer.name(),
                "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE,
                "maia.identity.limits.requests-per-minute=2",
                "maia.identity.limits.failures-per-minute=1")) {
      String token = issuer.token(claims -> claims);
      assertStatus(application, token, 200);
      assertStatus(application, token, 200);
      ask(application, token)
          .statusCode(429)
          .header("Retry-After", equalTo("31"))
          .body("resourceType", equalTo("OperationOutcome"))
          .body("issue[0].code", equalTo("throttled"))
          .body("issue[0].details.coding[0].code", equalTo("too-many-requests"))
          .body("issue[0].details.text", containsString("Trop de requêtes"))
          .body("issue[0].details.text", containsString("Too many requests"));

      assertStatus(application, "rubbish", 401);
      assertStatus(application, "rubbish", 401);
      ask(application, "rubbish").statusCode(429).header("Retry-After", equalTo("301"));
      String other = issuer.token(claims -> claims.subject("other"));
      ask(application, other).statusCode(429);
    }
  }

  private static void assertStatus(
      ConfigurableApplicationContext application, String token, int status) {
    ask(application, token).statusCode(status);
  }

  private static io.restassured.response.ValidatableResponse ask(
      ConfigurableApplicationContext application, String token) {
    return given()
        .port(SecuredApplication.port(application))
        .header("Authorization", "Bearer " + token)
        .get("/fhir/Patient")
        .then();
  }
}
