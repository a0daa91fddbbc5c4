package org.maiashare.server;

import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.maiashare.identity.IndependentProvider;

/** A token of a provider that others wrote opens, over HTTP, what the role opens and no more. */
class IndependentProviderIT extends ServerTest {

  private static final String AUDIENCE = "maia-share";
  private static final String MARTIN = "99700000013";
  private static final String PRACTICE = "990000036";
  private static final String PHYSICIAN = "TRE_G15#10";

  @Test
  void theGeneralPractitionerReadsTheRecordOfTheirTeamAndOfNobodyElse() {
    OpenedRecord theirs = open("gp-martin");
    OpenedRecord others = open();
    String token =
        IndependentProvider.token(MARTIN, PRACTICE, AUDIENCE, "offline_access", PHYSICIAN);
    bearing(token).get("/" + theirs.patient()).then().statusCode(200);
    bearing(token).get("/" + others.patient()).then().statusCode(404);
  }

  @Test
  void aRoleThatTheDirectoryDoesNotHaveOpensNothing() {
    OpenedRecord theirs = open("gp-martin");
    bearing(IndependentProvider.token(MARTIN, PRACTICE, AUDIENCE, "TRE_G15#60"))
        .get("/" + theirs.patient())
        .then()
        .statusCode(404);
  }

  @Test
  void aTokenForAnotherServerOpensNothing() {
    bearing(IndependentProvider.token(MARTIN, PRACTICE, "another", PHYSICIAN))
        .get("/Patient")
        .then()
        .statusCode(401)
        .body("issue[0].details.coding[0].code", equalTo("token-invalid"));
  }
}
