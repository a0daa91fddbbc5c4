package org.maiashare.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseDefinitionsTest {

  private static final String STRUCTURES = "http://hl7.org/fhir/StructureDefinition/";

  private final FhirContext fhir = FhirContext.forR4();
  private final BaseDefinitions definitions = BaseDefinitions.of(fhir);

  @ParameterizedTest
  @ValueSource(strings = {"Patient", "CarePlan", "CodeableConcept", "dateTime", "bodyweight"})
  void keepsOfEachElementWhatValidationReads(String name) {
    StructureDefinition ours = structure(definitions, STRUCTURES + name);
    StructureDefinition published =
        structure(new DefaultProfileValidationSupport(fhir), STRUCTURES + name);

    published.setDifferential(null);
    published.setMapping(null);
    published.getSnapshot().getElement().forEach(BaseDefinitionsTest::dropExplanations);
    assertThat(json(ours)).isEqualTo(json(published));
  }

  @Test
  void serveAContextsFhirPathsWithACapitalisedPrimitiveToo() {
    IValidationSupport model = fhir.getValidationSupport();

    assertThat(structure(model, STRUCTURES + "DateTime").getType()).isEqualTo("DateTime");
    assertThat(model.fetchStructureDefinition(STRUCTURES + "Absent")).isNull();
    assertThat(model.fetchAllSearchParameters()).hasSizeGreaterThan(1000);
    assertThat(BaseDefinitions.of(fhir)).isSameAs(definitions);
  }

  private static StructureDefinition structure(IValidationSupport support, String url) {
    return (StructureDefinition) support.fetchStructureDefinition(url);
  }

  private String json(StructureDefinition structure) {
    return fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(structure);
  }

  private static void dropExplanations(ElementDefinition element) {
    element.setDefinition(null).setComment(null).setRequirements(null);
    element.setAlias(null).setMapping(null);
    element.getConstraint().forEach(constraint -> constraint.setXpath(null));
  }
}
