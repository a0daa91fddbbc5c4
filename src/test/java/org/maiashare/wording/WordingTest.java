package org.maiashare.wording;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.MaskingLabel;
import org.maiashare.decision.RoleFamily;
import org.maiashare.decision.SensitivityLabel;

class WordingTest {
  private static final Path PACKAGE = Path.of("fhir-profiles/package");

  @Test
  void callsCategoriesAsTheyArePublished() {
    agrees("data-category", code -> Wording.of(DataCategory.valueOf(code)));
  }

  @Test
  void callsReasonsAsTheyArePublished() {
    agrees("decision-reason", Wording::ofReason, "directory");
  }

  @Test
  void callsFamiliesAsTheyArePublished() {
    agrees(
        "role-family",
        code -> Wording.of(RoleFamily.ofCode(code).orElseThrow()),
        "self",
        "representative",
        "system");
  }

  @Test
  void hasWordsForEveryLabelAndFamily() {
    assertThat(SensitivityLabel.values())
        .allSatisfy(label -> assertThat(Wording.of(label).french()).isNotEqualTo(label.name()));
    assertThat(MaskingLabel.values())
        .allSatisfy(label -> assertThat(Wording.of(label).french()).isNotEqualTo(label.name()));
    assertThat(RoleFamily.values())
        .allSatisfy(family -> assertThat(Wording.of(family).french()).isNotEqualTo(family.code()));
  }

  @Test
  void keepsInitialsInsideASentence() {
    assertThat(Wording.inside(new Words("Données de santé", "Health data")))
        .isEqualTo(new Words("données de santé", "health data"));
    assertThat(Wording.inside(new Words("VIH", "HIV"))).isEqualTo(new Words("VIH", "HIV"));
  }

  /** Every published concept but those that no answer names. */
  private static void agrees(String codeSystem, Function<String, Words> wording, String... but) {
    List<ConceptDefinitionComponent> concepts = published(codeSystem).getConcept();
    assertThat(concepts)
        .isNotEmpty()
        .filteredOn(concept -> !List.of(but).contains(concept.getCode()))
        .allSatisfy(
            concept ->
                assertThat(wording.apply(concept.getCode()))
                    .isEqualTo(
                        new Words(
                            concept.getDisplay(), concept.getDesignationFirstRep().getValue())));
  }

  private static CodeSystem published(String id) {
    try {
      return FhirContext.forR4Cached()
          .newJsonParser()
          .parseResource(
              CodeSystem.class, Files.readString(PACKAGE.resolve("CodeSystem-" + id + ".json")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
