package org.maiashare.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.restassured.response.ValidatableResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tokens of an OpenID Connect provider that others wrote: found by discovery, its keys over HTTP,
 * in the shapes of Keycloak and of Pro Santé Connect.
 */
class IndependentProviderTest {

  private static final String AUDIENCE = "maia-share";
  private static final String MARTIN = "899700000013";
  private static final String PRACTICE = "990000036";

  private static final TurningKeys KEYS = new TurningKeys();
  private static MockOAuth2Server provider;
  private static MockOAuth2Server stopped;
  private static ConfigurableApplicationContext application;

  @BeforeAll
  static void start() {
    provider = new MockOAuth2Server(KEYS);
    provider.start();
    stopped = new MockOAuth2Server();
    stopped.start();
    application =
        SecuredApplication.start(
            "maia.identity.issuers[0].issuer=" + provider.issuerUrl("keycloak"),
            "maia.identity.issuers[0].audience=" + AUDIENCE,
            "maia.identity.issuers[0].claims.shape=configured",
            "maia.identity.issuers[0].claims.practitioner.path=rpps",
            "maia.identity.issuers[0].claims.practitioner.system=" + NationalIdentifier.RPPS,
            "maia.identity.issuers[0].claims.organisation.path=structure.finess",
            "maia.identity.issuers[0].claims.organisation.system=" + NationalIdentifier.FINESS,
            "maia.identity.issuers[0].claims.role.path=realm_access.roles",
            "maia.identity.issuers[1].issuer=" + provider.issuerUrl("psc"),
            "maia.identity.issuers[1].audience=" + AUDIENCE,
            "maia.identity.issuers[1].claims.shape=pro-sante-connect",
            "maia.identity.issuers[1].scopes-optional=true",
            "maia.identity.issuers[2].issuer=" + provider.issuerUrl("turning"),
            "maia.identity.issuers[2].jwk-set-uri=" + provider.baseUrl() + "turning-keys",
            "maia.identity.issuers[2].audience=" + AUDIENCE,
            "maia.identity.issuers[2].claims.shape=configured",
            "maia.identity.issuers[2].claims.practitioner.path=rpps",
            "maia.identity.issuers[2].claims.practitioner.system=" + NationalIdentifier.RPPS,
            "maia.identity.issuers[3].issuer=" + stopped.issuerUrl("down"),
            "maia.identity.issuers[3].audience=" + AUDIENCE);
  }

  @AfterAll
  static void stop() {
    application.close();
    provider.shutdown();
  }

  @Test
  void aTokenOfAKeycloakRealmSaysWhoAsks() {
    ask(keycloak(AUDIENCE))
        .statusCode(200)
        .body("requester", containsString("practitioner=gp-martin"));
  }

  @Test
  void theUserinfoOfProSanteConnectSaysWhoAsks() {
    Map<String, Object> activity = Map.of("numeroFinessSite", PRACTICE, "codeRole", "");
    Map<String, Object> exercise = Map.of("codeProfession", "10", "activities", List.of(activity));
    Map<String, Object> claims =
        Map.of("SubjectNameID", MARTIN, "SubjectRefPro", Map.of("exercices", List.of(exercise)));
    ask(provider.issueToken("psc", MARTIN, AUDIENCE, claims, 600))
        .statusCode(200)
        .body("requester", containsString("practitioner=gp-martin"));
  }

  @Test
  void aTokenForAnotherAudienceIsRefused() {
    refuse(keycloak("somebody-else"), "token-invalid");
  }

  @Test
  void anExpiredTokenIsRefused() {
    long now = Instant.now().getEpochSecond();
    Map<String, Object> times = Map.of("iat", now - 1200, "nbf", now - 1200, "exp", now - 600);
    refuse(signedBy("keycloak", "keycloak", times), "token-expired");
  }

  @Test
  void aTokenThatIsNotValidYetIsRefused() {
    Instant later = Instant.now().plus(Duration.ofMinutes(10));
    refuse(
        signedBy("keycloak", "keycloak", Map.of("nbf", later.getEpochSecond())), "token-invalid");
  }

  @Test
  void aTokenWithoutSignatureIsRefused() throws ParseException {
    ask(new PlainJWT(keycloak(AUDIENCE).getJWTClaimsSet()).serialize())
        .statusCode(401)
        .body("issue[0].details.coding[0].code", equalTo("token-invalid"));
  }

  @Test
  void aTokenThatAnotherRealmOfTheProviderSignedIsRefused() {
    refuse(signedBy("psc", "keycloak", Map.of()), "token-invalid");
  }

  @Test
  void aRealmThatNobodyTrustsIsRefused() {
    refuse(
        provider.issueToken("elsewhere", MARTIN, AUDIENCE, Map.of(), 600), "token-unknown-issuer");
  }

  @Test
  void whenTheProviderTurnsItsKeysTheNewOneCountsAndTheOldOneNoMore() {
    KEYS.publish(jwks("before"));
    ask(signedBy("before", "turning", Map.of())).statusCode(200);
    KEYS.publish(jwks("after"));
    ask(signedBy("after", "turning", Map.of())).statusCode(200);
    refuse(signedBy("before", "turning", Map.of()), "token-invalid");
  }

  @Test
  void whileAProviderIsDownItsTokensCannotBeCheckedAndOthersCan() {
    SignedJWT token = stopped.issueToken("down", MARTIN, AUDIENCE, Map.of(), 600);
    stopped.shutdown();
    ask(token)
        .statusCode(503)
        .body("issue[0].details.coding[0].code", equalTo("token-unverifiable"));
    ask(keycloak(AUDIENCE)).statusCode(200);
  }

  private static SignedJWT keycloak(String audience) {
    return provider.issueToken("keycloak", MARTIN, audience, realm(), 600);
  }

  private static Map<String, Object> realm() {
    return Map.of(
        "rpps",
        MARTIN.substring(1),
        "structure",
        Map.of("finess", PRACTICE),
        "realm_access",
        Map.of("roles", List.of("offline_access", "TRE_G15#10")));
  }

  /** A token in the name of one realm, signed with the key of another. */
  private static SignedJWT signedBy(String signer, String realm, Map<String, Object> more) {
    Map<String, Object> claims = new HashMap<>(realm());
    claims.put("iss", provider.issuerUrl(realm).toString());
    claims.put("aud", AUDIENCE);
    claims.put("sub", MARTIN);
    claims.putAll(more);
    return provider.getConfig().getTokenProvider().jwt(claims, Duration.ofMinutes(10), signer);
  }

  private static String jwks(String realm) {
    return given().get(provider.jwksUrl(realm).toString()).then().extract().asString();
  }

  private static ValidatableResponse ask(SignedJWT token) {
    return ask(token.serialize());
  }

  private static ValidatableResponse ask(String token) {
    return SecuredApplication.ask(application, token);
  }

  private static void refuse(SignedJWT token, String code) {
    ask(token).statusCode(401).body("issue[0].details.coding[0].code", equalTo(code));
  }

  /** The keys of a realm, at an address of their own, as of now. */
  private static final class TurningKeys implements Route {

    private volatile String published = "{\"keys\":[]}";

    void publish(String keys) {
      published = keys;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
      return request.getUrl().encodedPath().equals("/turning-keys");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
      return new OAuth2HttpResponse(
          Headers.of("Content-Type", "application/json"), 200, published, null);
    }
  }
}
