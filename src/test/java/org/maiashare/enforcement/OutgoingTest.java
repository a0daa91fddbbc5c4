package org.maiashare.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

class OutgoingTest {

  private final Resource open = withId(new Patient(), "open");
  private final Resource hidden = withId(new Condition(), "hidden");

  @Test
  void findsWhatIsInBundlesOfBundlesAndInParameters() {
    Bundle inner = bundle(BundleType.SEARCHSET, open, hidden);
    Parameters parameters = new Parameters();
    parameters.addParameter().addPart().setResource(hidden);
    Bundle outer = bundle(BundleType.BATCHRESPONSE, inner, parameters, new OperationOutcome());
    assertThat(Outgoing.of(outer)).containsExactly(open, hidden, hidden);
  }

  @Test
  void aStoredBundleIsOneResource() {
    Resource stored = withId(bundle(BundleType.DOCUMENT, hidden), "document");
    stored.getMeta().setVersionId("1");
    assertThat(Outgoing.of(stored)).containsExactly(stored);
  }

  @Test
  void anAnswerWithoutContentCarriesNothing() {
    assertThat(Outgoing.of(null)).isEmpty();
  }

  @Test
  void whatIsWithheldFromASearchTakesItsTotalAndItsFurtherPagesAlong() {
    Bundle search = bundle(BundleType.SEARCHSET, open, hidden);
    search.setTotal(2).addLink().setRelation("self").setUrl("here");
    search.addLink().setRelation("next").setUrl("there");
    assertThat(Outgoing.withhold(search, Set.of(hidden))).isFalse();
    assertThat(Outgoing.of(search)).containsExactly(open);
    assertThat(search.hasTotal()).isFalse();
    assertThat(search.getLink()).extracting(link -> link.getRelation()).containsExactly("self");
  }

  @Test
  void aSearchOfWhichNothingIsWithheldStaysAsItIs() {
    Bundle search = bundle(BundleType.SEARCHSET, open);
    search.setTotal(1);
    assertThat(Outgoing.withhold(search, Set.of(hidden))).isFalse();
    assertThat(search.getTotal()).isEqualTo(1);
  }

  @Test
  void anEntryOfABatchIsAnsweredAsAbsent() {
    Bundle batch = bundle(BundleType.BATCHRESPONSE, open, hidden);
    batch.getEntry().forEach(entry -> entry.getResponse().setStatus("200 OK"));
    assertThat(Outgoing.withhold(batch, Set.of(hidden))).isFalse();
    assertThat(Outgoing.of(batch)).containsExactly(open);
    assertThat(batch.getEntry())
        .extracting(entry -> entry.getResponse().getStatus())
        .containsExactly("200 OK", "404");
  }

  @Test
  void aParameterLosesItsResource() {
    Parameters parameters = new Parameters();
    parameters.addParameter().setName("one").setResource(hidden);
    assertThat(Outgoing.withhold(parameters, Set.of(hidden))).isFalse();
    assertThat(Outgoing.of(parameters)).isEmpty();
  }

  @Test
  void anAnswerThatIsTheResourceMustNotLeave() {
    assertThat(Outgoing.withhold(hidden, Set.of(hidden))).isTrue();
  }

  private static Bundle bundle(BundleType type, Resource... resources) {
    Bundle bundle = new Bundle();
    bundle.setType(type);
    for (Resource resource : resources) {
      bundle.addEntry().setResource(resource);
    }
    return bundle;
  }

  private static Resource withId(Resource resource, String id) {
    resource.setId(id);
    return resource;
  }
}
