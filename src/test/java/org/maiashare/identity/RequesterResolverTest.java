package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.JWTClaimsSet;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.Period;
import org.maiashare.fhir.RoleCode;
import org.springframework.context.ConfigurableApplicationContext;

/** One exercised role per request, and clear words for who has none. */
class RequesterResolverTest {

  private static final String MOULIN = "990000036";
  private static final String HOSPITAL = "990000010";
  private static final BusinessIdentifier NURSE =
      new BusinessIdentifier(NationalIdentifier.IDNPS, "899700000047");
  private static final RoleCode NURSING = new RoleCode(RoleCode.Table.TRE_G15, "60");

  private static TestIssuer issuer;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    issuer = TestIssuer.withRsaKey("key");
    application =
        SecuredApplication.start(
            new Class<?>[] {FixedClock.class},
            "maia.identity.issuers[0].issuer=" + issuer.name(),
            "maia.identity.issuers[0].audience=" + TestIssuer.AUDIENCE);
    TerritoryDirectory directory = application.getBean(TerritoryDirectory.class);
    directory.role(
        NURSE,
        finess(HOSPITAL),
        NURSING,
        TerritoryDirectory.known("former-nurse", "ch-collines", true, Period.upTo(TestIssuer.NOW)));
    directory.role(
        NURSE,
        finess(MOULIN),
        NURSING,
        TerritoryDirectory.known("inactive-nurse", "cabinet-moulin", false, Period.ALWAYS));
    directory.organisation(finess("990009999"), "closed", false);
  }

  @AfterAll
  static void stop() {
    application.close();
    issuer.close();
  }

  private static BusinessIdentifier finess(String number) {
    return new BusinessIdentifier(NationalIdentifier.FINESS, number);
  }

  private static Map<String, String> role(String place, String code) {
    return Map.of("organisation", finess(place).token(), "code", code);
  }

  private static ValidatableResponse ask(
      UnaryOperator<JWTClaimsSet.Builder> change, String... chosen) {
    RequestSpecification request =
        given()
            .port(SecuredApplication.port(application))
            .header("Authorization", "Bearer " + issuer.token(change));
    for (String role : chosen) {
      request.header(RequesterResolver.ROLE_HEADER, role);
    }
    return request.get("/fhir/Patient").then().statusCode(200);
  }

  private static UnaryOperator<JWTClaimsSet.Builder> secondPractitioner() {
    return claims ->
        claims
            .claim("practitioner", NationalIdentifier.IDNPS + "|899700000021")
            .claim("roles", List.of(role(MOULIN, "TRE_G15#10"), role(HOSPITAL, "TRE_G15#10")));
  }

  private static void assertNoAccess(ValidatableResponse answer, String obstacle) {
    answer.body("requester", equalTo("")).body("obstacle", equalTo(obstacle));
  }

  @Test
  void severalRolesAreNeverUnited() {
    assertNoAccess(ask(secondPractitioner()), "role-not-chosen");
    assertNoAccess(ask(secondPractitioner(), "TRE_G15#10"), "role-not-chosen");
  }

  @Test
  void oneOfSeveralRolesIsChosenByHeader() {
    ask(secondPractitioner(), MOULIN)
        .body("requester", containsString("organisation=cabinet-moulin"));
    ask(secondPractitioner(), HOSPITAL + "/TRE_G15#10")
        .body("requester", containsString("organisation=ch-collines"));
  }

  @Test
  void aRoleThatTheTokenDoesNotCarryCannotBeChosen() {
    for (String wished :
        List.of("990000044", "TRE_G15#60", HOSPITAL + "/TRE_R85#309", "990000036,990000010")) {
      assertNoAccess(ask(secondPractitioner(), wished), "role-not-held");
    }
    for (String nonsense : List.of("/TRE_G15#10", "TRE_G15#", "a/b", "SNOMED#1", " ")) {
      assertNoAccess(ask(secondPractitioner(), nonsense), "role-not-held");
    }
  }

  @Test
  void theHeaderCannotUndoTheChoiceOfTheToken() {
    UnaryOperator<JWTClaimsSet.Builder> bound =
        claims -> secondPractitioner().apply(claims).claim("role", MOULIN);

    ask(bound).body("requester", containsString("organisation=cabinet-moulin"));
    assertNoAccess(ask(bound, HOSPITAL), "role-not-held");
  }

  @Test
  void theSameRoleTwiceIsOneRole() {
    ask(claims ->
            claims.claim("roles", List.of(role(MOULIN, "TRE_G15#10"), role(MOULIN, "TRE_G15#10"))))
        .body("obstacle", equalTo(""));
  }

  @Test
  void professionalsMayBeNamedByRppsAndOrganisationsByIdnst() {
    ask(claims ->
            claims
                .claim("practitioner", NationalIdentifier.RPPS + "|99700000013")
                .claim(
                    "roles",
                    List.of(
                        Map.of(
                            "organisation",
                            NationalIdentifier.IDNST + "|1" + MOULIN,
                            "code",
                            "TRE_G15#10"))))
        .body("requester", containsString("practitioner=gp-martin"));
  }

  @Test
  void anUnknownPractitionerOrRoleHasNoAccess() {
    assertNoAccess(
        ask(claims -> claims.claim("practitioner", NationalIdentifier.IDNPS + "|899799999999")),
        "requester-unknown");
    assertNoAccess(
        ask(claims -> claims.claim("roles", List.of(role(HOSPITAL, "TRE_G15#10")))),
        "requester-unknown");
    assertNoAccess(
        ask(claims -> claims.claim("roles", List.of(role(MOULIN, "TRE_R85#309")))),
        "requester-unknown");
  }

  @Test
  void aRoleWithoutFamilyHasNoAccess() {
    assertNoAccess(
        ask(claims -> claims.claim("roles", List.of(role(MOULIN, "TRE_R85#353")))),
        "role-without-family");
    assertNoAccess(
        ask(claims -> claims.claim("roles", List.of(role(MOULIN, "MAIA#caregiver")))),
        "role-without-family");
  }

  @Test
  void aTokenWithoutRoleOrIdentityHasNoAccess() {
    assertNoAccess(ask(claims -> claims.claim("roles", List.of())), "role-missing");
    assertNoAccess(
        ask(claims -> claims.claim("roles", null).claim("practitioner", null)), "identity-missing");
  }

  @Test
  void aRoleThatEndedOrWasClosedSaysSo() {
    for (String place : List.of(HOSPITAL, MOULIN)) {
      ask(claims ->
              claims
                  .claim("practitioner", NURSE.token())
                  .claim("roles", List.of(role(place, "TRE_G15#60"))))
          .body("obstacle", equalTo("role-inactive"));
    }
  }

  @Test
  void unknownPersonsAndSoftwareHaveNoAccess() {
    UnaryOperator<JWTClaimsSet.Builder> nobody =
        claims -> claims.claim("roles", null).claim("practitioner", null);
    assertNoAccess(
        ask(
            claims ->
                nobody
                    .apply(claims)
                    .claim("person", NationalIdentifier.INS_DEMONSTRATION + "|000")),
        "requester-unknown");
    assertNoAccess(
        ask(claims -> nobody.apply(claims).claim("related_person", "urn:x|000")),
        "requester-unknown");
    assertNoAccess(
        ask(
            claims ->
                nobody
                    .apply(claims)
                    .claim(
                        "software",
                        Map.of("organisation", "urn:x|000", "families", List.of("nurse")))),
        "requester-unknown");
  }

  @Test
  void softwareOfAClosedOrganisationSaysSo() {
    ask(claims ->
            claims
                .claim("roles", null)
                .claim("practitioner", null)
                .claim(
                    "software",
                    Map.of(
                        "organisation", finess("990009999").token(), "families", List.of("nurse"))))
        .body("obstacle", equalTo("role-inactive"));
  }

  @Test
  void thePurposeOfUseIsReadAsTextOrAsIheIuaWritesIt() {
    ask(claims -> claims).body("purpose", equalTo("TREAT"));
    ask(claims -> claims.claim("purpose_of_use", "BTG")).body("purpose", equalTo("BTG"));
    ask(claims ->
            claims.claim(
                "extensions",
                Map.of(
                    "ihe_iua",
                    Map.of("purpose_of_use", List.of(Map.of("system", "urn:x", "code", "BTG"))))))
        .body("purpose", equalTo("BTG"));
  }
}
