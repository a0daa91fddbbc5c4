package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.instance.model.api.IBaseReference;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class DemonstrationTerritoryTest {

  private static final Instant REFERENCE = Instant.parse("2026-03-02T10:00:00Z");
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private final Demonstration demonstration = DemonstrationTerritory.compose(REFERENCE);

  @Test
  void composesTheSameFromTheSameReference() {
    assertThat(text(DemonstrationTerritory.compose(REFERENCE))).isEqualTo(text(demonstration));
  }

  @Test
  void movesWithTheReference() {
    Instant later = REFERENCE.plusSeconds(86_400);
    assertThat(text(DemonstrationTerritory.compose(later))).isNotEqualTo(text(demonstration));
  }

  @Test
  void holdsAboutThirtyPeopleInTwoTerritories() {
    assertThat(demonstration.people()).hasSizeBetween(28, 35);
    assertThat(new SourceReader().people().stream().map(PersonSource::territory).distinct())
        .containsExactlyInAnyOrder("pays-des-collines", "val-de-brume");
  }

  @Test
  void everyDirectoryEntryIsCreatedOnceOnly() {
    assertThat(demonstration.directory().getEntry())
        .allSatisfy(
            entry -> assertThat(entry.getRequest().getIfNoneExist()).startsWith("identifier="))
        .extracting(entry -> entry.getResource().fhirType() + entry.getRequest().getIfNoneExist())
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPersonBeginsWithTheirPatientCreatedOnceOnly() {
    assertThat(demonstration.people())
        .allSatisfy(
            person -> {
              BundleEntryComponent first = person.bundle().getEntryFirstRep();
              assertThat(first.getResource()).isInstanceOf(Patient.class);
              assertThat(first.getRequest().getIfNoneExist()).endsWith(person.patientIdentifier());
            });
    assertThat(demonstration.people())
        .extracting(PersonBundle::patientIdentifier)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyReferenceLeadsIntoTheSameTransactionOrTheDirectory() {
    Set<String> directory =
        demonstration.directory().getEntry().stream()
            .map(
                entry -> entry.getResource().fhirType() + "?" + entry.getRequest().getIfNoneExist())
            .collect(Collectors.toSet());
    for (PersonBundle person : demonstration.people()) {
      Set<String> own =
          person.bundle().getEntry().stream()
              .map(BundleEntryComponent::getFullUrl)
              .collect(Collectors.toSet());
      assertThat(references(person.bundle()))
          .as(person.name())
          .allMatch(reference -> own.contains(reference) || directory.contains(reference));
    }
  }

  @Test
  void showsConsentsOppositionsAndAnEmergencyOpposition() {
    assertThat(
            demonstration.people().stream()
                .flatMap(person -> person.bundle().getEntry().stream())
                .map(BundleEntryComponent::getResource)
                .filter(Consent.class::isInstance)
                .map(consent -> consent.getMeta().getProfile().get(0).getValue())
                .map(profile -> profile.substring(profile.lastIndexOf('/') + 1)))
        .contains("maia-consent", "maia-opposition", "maia-emergency-opposition");
  }

  private static List<String> references(Bundle bundle) {
    return bundle.getEntry().stream()
        .flatMap(
            entry ->
                FHIR
                    .newTerser()
                    .getAllPopulatedChildElementsOfType(entry.getResource(), IBaseReference.class)
                    .stream())
        .map(reference -> reference.getReferenceElement().getValue())
        .toList();
  }

  private static String text(Demonstration demonstration) {
    return FHIR.newJsonParser().encodeResourceToString(demonstration.directory())
        + demonstration.people().stream()
            .map(person -> FHIR.newJsonParser().encodeResourceToString(person.bundle()))
            .collect(Collectors.joining());
  }
}
