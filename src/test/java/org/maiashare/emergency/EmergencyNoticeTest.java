package org.maiashare.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;
import org.maiashare.conformance.ConformanceValidator;
import org.maiashare.conformance.FhirPackage;
import org.maiashare.conformance.SentResource;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.wording.Words;

class EmergencyNoticeTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final ConformanceValidator VALIDATOR =
      new ConformanceValidator(FHIR, FhirPackage.onClassPath(FHIR));
  private static final Period NIGHT =
      new Period(Instant.parse("2026-03-04T02:10:00Z"), Instant.parse("2026-03-04T06:10:00Z"));

  private final EmergencyNotice notice = noticeTo("manager-1", "manager-2");

  private static EmergencyNotice noticeTo(String... managers) {
    return new EmergencyNotice(
        new PersonId("person"),
        new PractitionerRoleId("doctor"),
        new Words("Dr A, médecin", "Dr A, physician"),
        NIGHT,
        "Patient inconscient à domicile",
        List.of(managers).stream().map(PractitionerRoleId::new).toList());
  }

  @Test
  void whatIsStoredConforms() throws JsonProcessingException {
    for (Resource resource : List.of(notice.review(), notice.alert(), notice.notice())) {
      String json = FHIR.newJsonParser().encodeResourceToString(resource);
      assertThat(VALIDATOR.review(new SentResource((ObjectNode) new ObjectMapper().readTree(json))))
          .as(json)
          .isEmpty();
    }
  }

  @Test
  void everyCaseManagerIsToldAndTheFirstOwesTheReview() {
    assertThat(notice.review().getOwner().getReference()).isEqualTo("PractitionerRole/manager-1");
    assertThat(notice.alert().getRecipient()).hasSize(2);
  }

  @Test
  void withoutACaseManagerTheReviewIsNobodysYet() {
    Task review = noticeTo().review();
    assertThat(review.hasOwner()).isFalse();
    assertThat(review.getReasonCode().getText()).isEqualTo("Patient inconscient à domicile");
  }

  @Test
  void thePersonReadsWhoWhenAndWhyInBothLanguages() {
    Communication told = notice.notice();
    assertThat(told.getPayload().get(0).getContentStringType().getValue())
        .contains("Dr A, médecin", "04/03/2026 à 3 h 10", "Patient inconscient");
    assertThat(told.getPayload().get(1).getContentStringType().getValue())
        .contains("Dr A, physician", "4 March 2026 at 03:10", "ends on");
  }
}
