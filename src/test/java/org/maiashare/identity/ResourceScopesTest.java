package org.maiashare.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maiashare.identity.ScopeCoverage.Criterion;
import org.maiashare.identity.ScopeCoverage.Part;

class ResourceScopesTest {

  private static final PresentedIdentity PERSON =
      new PresentedIdentity.Person(new BusinessIdentifier("urn:test", "1"));
  private static final PresentedIdentity RELATIVE =
      new PresentedIdentity.RelatedPerson(new BusinessIdentifier("urn:test", "2"));
  private static final PresentedIdentity SOFTWARE =
      new PresentedIdentity.Software("client", Optional.empty(), Set.of());

  private static ResourceScopes scopes(PresentedIdentity identity, String... words) {
    return ResourceScopes.read(List.of(words), true, identity, Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "user/Observation.rs, Observation, READ, true",
    "user/Observation.rs, Observation, SEARCH, true",
    "user/Observation.rs, Observation, CREATE, false",
    "user/Observation.rs, Condition, READ, false",
    "user/*.cruds, Condition, DELETE, true",
    "user/Observation.read, Observation, SEARCH, true",
    "user/Observation.read, Observation, UPDATE, false",
    "user/Observation.write, Observation, CREATE, true",
    "user/Observation.write, Observation, READ, false",
    "user/*.*, Condition, UPDATE, true"
  })
  void aScopeCoversItsTypesAndLetters(
      String scope, String type, ScopeLetter letter, boolean covered) {
    assertThat(scopes(RELATIVE, scope).coverage(type, letter).isWhole()).isEqualTo(covered);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user/Observation.sr",
        "user/Observation.rr",
        "user/Observation.",
        "user/Observation.x",
        "user/observation.rs",
        "user/Observation",
        "user/Observation.rs?",
        "user/Observation.rs?category",
        "user/Observation.rs?category=",
        "user/Observation.rs?_include=Observation:subject",
        "user/Observation.rs?subject.name=x",
        "user/Observation.rs?category=%",
        "user/",
        "user/*"
      })
  void aMalformedScopeGivesNothingAndStillNarrows(String scope) {
    ResourceScopes scopes = scopes(RELATIVE, scope);

    assertThat(scopes.isLimited()).isTrue();
    assertThat(scopes.coverage("Observation", ScopeLetter.READ).isNothing()).isTrue();
  }

  @Test
  void aTokenWithoutResourceScopesIsUnlimitedOnlyWhereItsIssuerSaysSo() {
    List<String> words = List.of("openid", "import");
    assertThat(ResourceScopes.read(words, true, RELATIVE, Optional.empty()).isLimited()).isFalse();
    ResourceScopes strict = ResourceScopes.read(words, false, RELATIVE, Optional.empty());
    assertThat(strict.isLimited()).isTrue();
    assertThat(strict.coverage("Patient", ScopeLetter.READ).isNothing()).isTrue();
  }

  @Test
  void aScopeOfAnotherContextGivesNothing() {
    assertThat(scopes(RELATIVE, "system/*.rs").isWhole("Patient", ScopeLetter.READ)).isFalse();
    assertThat(scopes(SOFTWARE, "user/*.rs").isWhole("Patient", ScopeLetter.READ)).isFalse();
    assertThat(scopes(SOFTWARE, "patient/*.rs").isWhole("Patient", ScopeLetter.READ)).isFalse();
    assertThat(scopes(SOFTWARE, "system/*.rs").isWhole("Patient", ScopeLetter.READ)).isTrue();
  }

  @Test
  void thePersonsOwnRecordIsTheirPatientContextAndOthersNeedALaunch() {
    assertThat(scopes(PERSON, "patient/*.rs").isWhole("Patient", ScopeLetter.READ)).isTrue();
    assertThat(scopes(RELATIVE, "patient/*.rs").coverage("Patient", ScopeLetter.READ).isNothing())
        .isTrue();
    ResourceScopes launched =
        ResourceScopes.read(List.of("patient/*.rs"), true, RELATIVE, Optional.of("p1"));
    assertThat(launched.coverage("Patient", ScopeLetter.READ).parts())
        .containsExactly(new Part(Optional.of("p1"), List.of()));
  }

  @Test
  void restrictionsAreKeptWithTheirScope() {
    ResourceScopes scopes =
        scopes(
            RELATIVE,
            "user/Observation.rs?category=http://x%7Cvital-signs",
            "user/Observation.s?code=1&status=final");

    assertThat(scopes.coverage("Observation", ScopeLetter.SEARCH).parts())
        .extracting(Part::criteria)
        .containsExactly(
            List.of(new Criterion("category", "http://x|vital-signs")),
            List.of(new Criterion("code", "1"), new Criterion("status", "final")));
    assertThat(scopes.coverage("Observation", ScopeLetter.READ).parts()).hasSize(1);
    assertThat(scopes.isWhole("Observation", ScopeLetter.READ)).isFalse();
  }
}
