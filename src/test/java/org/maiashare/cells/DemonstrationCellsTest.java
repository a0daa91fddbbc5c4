package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.DataCategory;
import org.maiashare.demo.PersonBundle;
import org.maiashare.fhir.ListedDirectory;
import org.maiashare.fhir.StoredDemonstration;

class DemonstrationCellsTest {

  private static String person(Bundle bundle) {
    return bundle.getEntry().stream()
        .filter(entry -> entry.getResource().fhirType().equals("Patient"))
        .map(BundleEntryComponent::getFullUrl)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyResourceOfATransactionIsAboutItsOnePerson() {
    for (PersonBundle person : StoredDemonstration.people()) {
      Map<String, String> types =
          person.bundle().getEntry().stream()
              .collect(
                  Collectors.toMap(
                      BundleEntryComponent::getFullUrl, it -> it.getResource().fhirType()));
      String patient = person(person.bundle());
      for (BundleEntryComponent entry : person.bundle().getEntry()) {
        Belonging belonging =
            PersonOf.of(entry.getResource(), urn -> Optional.ofNullable(types.get(urn)));
        assertThat(belonging)
            .as(person.name() + " " + entry.getResource().fhirType())
            .isIn(new Belonging.Itself(), new Belonging.OnePerson(patient));
      }
    }
  }

  @Test
  void theRecordsFillEveryCategoryAndFewCells() {
    Labeller labeller = new Labeller(new ListedDirectory(List.of(), Map.of()));
    Set<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
    for (PersonBundle person : StoredDemonstration.people()) {
      Set<String> cells =
          StoredDemonstration.record(person).stream()
              .map((Resource resource) -> labeller.label(resource, Set.of()))
              .peek(accessClass -> categories.add(accessClass.category()))
              .map(AccessClassCode::of)
              .collect(Collectors.toSet());
      assertThat(cells).as(person.name()).hasSizeLessThan(CellBlock.SIZE);
    }
    assertThat(categories).containsExactlyInAnyOrder(DataCategory.values());
  }
}
