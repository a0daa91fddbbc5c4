package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.identity.ScopeCoverage.Criterion;
import org.maiashare.identity.ScopeCoverage.Part;

/** The extension {@code ihe_pcf} of access tokens narrows, whatever the scopes say. */
class ResidualRulesTest {

  private static final PresentedIdentity SOFTWARE =
      new PresentedIdentity.Software("client", Optional.empty(), Set.of());
  private static final Map<String, Object> RESTRICTED =
      Map.of("system", "http://confidentiality", "code", "R");
  private static final Map<String, Object> NORMAL =
      Map.of("system", "http://confidentiality", "code", "N");

  private static ScopeCoverage coverage(Map<String, ?> extension, String... scopes) {
    Claims claims = new Claims(Map.of("extensions", Map.of("ihe_pcf", extension)));
    return ResourceScopes.read(List.of(scopes), true, SOFTWARE, Optional.empty())
        .narrowedBy(ResidualRules.of(claims))
        .coverage("Observation", ScopeLetter.READ);
  }

  private static Map<String, ?> residual(Map<?, ?>... rules) {
    return Map.of("residual", List.of(rules));
  }

  @Test
  void aForbiddenLabelIsLeftOut() {
    assertThat(coverage(residual(Map.of("type", "forbid", "securityLabel", List.of(RESTRICTED)))))
        .isEqualTo(
            new ScopeCoverage(
                false,
                List.of(
                    new Part(
                        Optional.empty(),
                        List.of(new Criterion("_security:not", "http://confidentiality|R"))))));
  }

  @Test
  void everythingForbiddenButALabelLeavesThatLabel() {
    ScopeCoverage left =
        coverage(
            residual(
                Map.of("type", "forbid"),
                Map.of("type", "permit", "securityLabel", List.of(NORMAL))));
    assertThat(left.parts())
        .extracting(Part::criteria)
        .first()
        .asInstanceOf(InstanceOfAssertFactories.list(Criterion.class))
        .contains(
            new Criterion("_security", "http://confidentiality|N"),
            new Criterion("_security:not", CodeSystems.CONFIDENTIALITY + "|R"),
            new Criterion("_security:not", CodeSystems.ACT_CODE + "|HIV"));
  }

  @Test
  void aForbiddenSensitivityForbidsItsNarrowerCodes() {
    Map<String, Object> psychiatric = Map.of("system", CodeSystems.ACT_CODE, "code", "PSY");
    ScopeCoverage left =
        coverage(residual(Map.of("type", "forbid", "securityLabel", List.of(psychiatric))));
    assertThat(left.parts().get(0).criteria())
        .contains(
            new Criterion("_security:not", CodeSystems.ACT_CODE + "|PSY"),
            new Criterion("_security:not", CodeSystems.ACT_CODE + "|MH"));
  }

  @Test
  void theTokenIsForThePersonWhoseConsentWasJudged() {
    assertThat(coverage(Map.of("patient_id", "http://example.org/fhir/Patient/p1")).parts())
        .containsExactly(new Part(Optional.of("p1"), List.of()));
    assertThat(coverage(Map.of("patient_id", Map.of("reference", "Patient/p1"))).parts())
        .containsExactly(new Part(Optional.of("p1"), List.of()));
    assertThat(coverage(Map.of("patient_id", "12345^^^&1.2.3&ISO")).isNothing()).isTrue();
  }

  @Test
  void rulesNarrowScopesAndNeverWidenThem() {
    Map<String, ?> forbid = residual(Map.of("type", "forbid", "securityLabel", List.of(NORMAL)));
    assertThat(coverage(forbid, "system/Patient.rs").isNothing()).isTrue();
    assertThat(coverage(forbid, "system/Observation.rs?code=1").parts())
        .extracting(Part::criteria)
        .containsExactly(
            List.of(
                new Criterion("code", "1"),
                new Criterion("_security:not", "http://confidentiality|N")));
  }

  @Test
  void aRuleThatCannotBeAppliedLeavesNothing() {
    for (Map<?, ?> rule :
        List.of(
            Map.of("type", "forbid"),
            Map.of("type", "permit", "securityLabel", List.of(NORMAL)),
            Map.of("type", "forbid", "dataPeriod", Map.of("start", "2022-01-01")),
            Map.of("type", "forbid", "data", List.of(Map.of("meaning", "instance"))),
            Map.of(
                "type",
                "forbid",
                "securityLabel",
                List.of(Map.of("system", "http://a|b", "code", "N"))),
            Map.of("type", "allow"))) {
      assertThat(coverage(residual(rule)).isNothing()).as(rule.toString()).isTrue();
    }
  }

  @Test
  void anAbsurdExtensionMakesTheTokenInvalid() {
    assertThatThrownBy(() -> coverage(Map.of("residual", "forbid")))
        .isInstanceOf(TokenRejectedException.class);
    assertThatThrownBy(
            () -> ResidualRules.of(new Claims(Map.of("extensions", Map.of("ihe_pcf", List.of())))))
        .isInstanceOf(TokenRejectedException.class);
    assertThatThrownBy(() -> coverage(residual(Map.of("securityLabel", List.of(NORMAL)))))
        .isInstanceOf(TokenRejectedException.class);
  }
}
