package org.maiashare.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class SteadyTimingTest {

  private final SteadyTiming timing = new SteadyTiming(Duration.ofNanos(25));

  @Test
  void whateverTheWorkTookTheAnswerLeavesAtAWholeStep() {
    assertThat(timing.untilTheBeat(0)).isEqualTo(25);
    assertThat(timing.untilTheBeat(3)).isEqualTo(22);
    assertThat(timing.untilTheBeat(24)).isEqualTo(1);
    assertThat(timing.untilTheBeat(25)).isZero();
    assertThat(timing.untilTheBeat(26)).isEqualTo(24);
  }

  @Test
  void aStepTakesTime() {
    assertThatThrownBy(() -> new SteadyTiming(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSearchThatFindsNothingIsHeldAndOneThatFindsIsNot() {
    Bundle found = new Bundle().setType(BundleType.SEARCHSET);
    assertThat(SteadyTiming.lacksSomething(found)).isTrue();
    found
        .addEntry()
        .setResource(new OperationOutcome())
        .getSearch()
        .setMode(SearchEntryMode.OUTCOME);
    assertThat(SteadyTiming.lacksSomething(found)).isTrue();
    found.addEntry().setResource(new Patient()).getSearch().setMode(SearchEntryMode.MATCH);
    assertThat(SteadyTiming.lacksSomething(found)).isFalse();
  }

  @Test
  void aBatchIsHeldForOneEntryThatIsRefusedOrFindsNothing() {
    Bundle batch = new Bundle().setType(BundleType.BATCHRESPONSE);
    batch.addEntry().setResource(new Patient()).getResponse().setStatus("200 OK");
    assertThat(SteadyTiming.lacksSomething(batch)).isFalse();
    batch.addEntry().getResponse().setStatus("404 not-found");
    assertThat(SteadyTiming.lacksSomething(batch)).isTrue();
    batch.getEntry().remove(1);
    batch
        .addEntry()
        .setResource(new Bundle().setType(BundleType.SEARCHSET))
        .getResponse()
        .setStatus("200 OK");
    assertThat(SteadyTiming.lacksSomething(batch)).isTrue();
  }

  @Test
  void whatIsNoAnswerOfManyIsLeftAlone() {
    assertThat(SteadyTiming.lacksSomething(new Bundle().setType(BundleType.COLLECTION))).isFalse();
  }
}
