package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceReferenceTest {

  @ParameterizedTest
  @ValueSource(strings = {"Patient/a-1", "Patient/a-1/_history/3"})
  void readsRelativeReferencesWhateverTheirVersion(String text) {
    assertThat(ResourceReference.parse(text)).contains(new ResourceReference("Patient", "a-1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/fhir/Patient/a-1",
        "urn:uuid:4f9d0b5e-64f4-4c09-9a53-2f0f4e0e9f0a",
        "#contained",
        "Patient?identifier=x|1",
        "Patient/",
        "patient/a-1",
        "Patient/a-1/Observation/2",
        "Patient/a b",
        ""
      })
  void namesNoStoredResourceOtherwise(String text) {
    assertThat(ResourceReference.parse(text)).isEmpty();
  }

  @Test
  void namesAResourceThatHasAnId() {
    assertThat(ResourceReference.to(new Patient())).isEmpty();
    assertThat(ResourceReference.to((Patient) new Patient().setId("Patient/p/_history/2")))
        .contains(new ResourceReference("Patient", "p"));
  }
}
