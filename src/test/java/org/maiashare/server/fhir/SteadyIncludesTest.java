package org.maiashare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class SteadyIncludesTest {

  @Test
  void matchesKeepTheirOrderAndIncludesFollowByTypeAndId() {
    Bundle page = new Bundle().setType(BundleType.SEARCHSET);
    add(page, new Patient(), "b", SearchEntryMode.MATCH);
    add(page, new Observation(), "2", SearchEntryMode.INCLUDE);
    add(page, new Patient(), "a", SearchEntryMode.MATCH);
    add(page, new Flag(), "9", SearchEntryMode.INCLUDE);
    add(page, new Observation(), "1", SearchEntryMode.INCLUDE);
    new SteadyIncludes().sort(page);
    assertThat(references(page))
        .containsExactly("Patient/b", "Patient/a", "Flag/9", "Observation/1", "Observation/2");
  }

  @Test
  void thePagesWithinABatchAreSortedToo() {
    Bundle page = new Bundle().setType(BundleType.SEARCHSET);
    add(page, new Flag(), "2", SearchEntryMode.INCLUDE);
    add(page, new Flag(), "1", SearchEntryMode.INCLUDE);
    Bundle batch = new Bundle().setType(BundleType.BATCHRESPONSE);
    batch.addEntry().setResource(page);
    batch.addEntry().getResponse().setStatus("404 not-found");
    new SteadyIncludes().sort(batch);
    assertThat(references(page)).containsExactly("Flag/1", "Flag/2");
    assertThat(batch.getEntry()).hasSize(2);
  }

  private static void add(Bundle page, Resource resource, String id, SearchEntryMode mode) {
    resource.setId(resource.fhirType() + "/" + id);
    page.addEntry().setResource(resource).getSearch().setMode(mode);
  }

  private static List<String> references(Bundle page) {
    return page.getEntry().stream().map(it -> it.getResource().getId()).toList();
  }
}
