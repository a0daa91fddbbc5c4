package org.maiashare.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedResourceTest {

  @Test
  void aReadNamesItsResource() {
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition/7fc3-a.1", null)).isTrue();
    assertThat(NamedResource.isReadBy("HEAD", "/fhir/Condition/7/_history/2", "_pretty=true"))
        .isTrue();
  }

  @Test
  void aSearchByIdNamesItsResources() {
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition", "_id=7,8")).isTrue();
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition", "_total=accurate&_id=7")).isTrue();
  }

  @Test
  void otherRequestsDoNot() {
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition", "patient=7")).isFalse();
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition", "_id:not=7")).isFalse();
    assertThat(NamedResource.isReadBy("GET", "/fhir/Patient/7/$everything", null)).isFalse();
    assertThat(NamedResource.isReadBy("PUT", "/fhir/Condition/7", null)).isFalse();
    assertThat(NamedResource.isReadBy("GET", "/fhir/Condition/_history", null)).isFalse();
    assertThat(NamedResource.isReadBy("GET", "/fhir/metadata", null)).isFalse();
  }
}
