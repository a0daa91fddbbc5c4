package org.maiashare.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchReachTest {

  private final SearchReach reach = new SearchReach(FhirContext.forR4Cached());

  @ParameterizedTest
  @CsvSource({
    "code, a, ''",
    "code:not-in, a, ''",
    "subject:Patient, 1, ''",
    "subject:identifier, a|b, ''",
    "_lastUpdated, gt2020, ''",
    "_sort, -date, ''",
    "_include, Observation:subject:Patient, Observation Patient",
    "_include, Observation:patient, Observation Patient",
    "_include:iterate, Encounter:patient:Patient, Encounter Patient",
    "_revinclude, Provenance:target, Provenance",
    "subject:Patient.name, x, Patient",
    "patient.name:exact, x, Patient",
    "_has:Condition:patient:code, x, Condition",
    "_has:Condition:patient:_has:Encounter:diagnosis:status, x, Condition Encounter",
    "_has:Condition:patient:asserter:Practitioner.name, x, Condition Practitioner"
  })
  void theTypesLookedAtAreNamed(String parameter, String value, String types) {
    assertThat(reach.of("Observation", Map.of(parameter, new String[] {value})))
        .contains(types.isEmpty() ? Set.of() : Set.of(types.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "_include, *",
    "_include, Observation:*",
    "_include, Observation",
    "_include, Observation:nonsense",
    "_include, Nonsense:subject",
    "_revinclude, *",
    "_sort, patient.name",
    "_filter, code eq a",
    "_list, 1",
    "_has:Condition, x",
    "_has:Condition:patient:subject.name.given, x",
    "subject:Patient.organization.name, x",
    "nonsense.name, x",
    "Bad Name, x"
  })
  void aQuestionThatDoesNotNameThemAllIsNotGuessedAt(String parameter, String value) {
    assertThat(reach.of("Observation", Map.of(parameter, new String[] {value}))).isEmpty();
  }
}
