package org.maiashare.demo;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CanonicalType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every resource of the demonstration conforms to the profile it claims, and claims one that
 * exists.
 */
class ConformanceTest {

  private static final Instant REFERENCE = Instant.parse("2026-03-02T10:00:00Z");
  private static final FhirContext FHIR = FhirContext.forR4();
  private static final Demonstration DEMONSTRATION = DemonstrationTerritory.compose(REFERENCE);

  private static ProfileValidator validator;

  @BeforeAll
  static void loadProfiles() throws IOException {
    validator = new ProfileValidator(FHIR);
  }

  @Test
  void theDirectoryConforms() {
    assertThat(errors(DEMONSTRATION.directory())).isEmpty();
  }

  @Test
  void everyPersonConforms() {
    for (PersonBundle person : DEMONSTRATION.people()) {
      assertThat(errors(person.bundle())).as(person.name()).isEmpty();
    }
  }

  @Test
  void aPersonWithoutBirthDateWouldNotConform() {
    Bundle bundle = DEMONSTRATION.people().get(0).bundle().copy();
    ((org.hl7.fhir.r4.model.Patient) bundle.getEntryFirstRep().getResource()).setBirthDate(null);
    assertThat(errors(bundle)).anyMatch(error -> error.contains("birthDate"));
  }

  @Test
  void everyClaimedProfileIsPublished() {
    Set<String> claimed = new TreeSet<>();
    claims(DEMONSTRATION.directory(), claimed);
    DEMONSTRATION.people().forEach(person -> claims(person.bundle(), claimed));
    assertThat(claimed).isNotEmpty().allMatch(validator::knows);
  }

  private static void claims(Bundle bundle, Set<String> claimed) {
    bundle.getEntry().stream()
        .flatMap(entry -> entry.getResource().getMeta().getProfile().stream())
        .map(CanonicalType::getValue)
        .forEach(claimed::add);
  }

  private static List<String> errors(IBaseResource resource) {
    return validator.validate(resource).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(message -> message.getLocationString() + ": " + message.getMessage())
        .toList();
  }
}
