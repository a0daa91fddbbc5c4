package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.EmergencyOpposition;
import org.maiashare.decision.Membership;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.Referral;
import org.maiashare.decision.SignatureState;
import org.maiashare.demo.PersonBundle;

class DemonstrationFactsTest {

  private static PersonFacts facts(List<Resource> record) {
    String person =
        record.stream().filter(Patient.class::isInstance).findFirst().orElseThrow().getIdPart();
    return new PersonFactsReader(it -> SignatureState.VALID)
        .read(
            new PersonId(person),
            record,
            new ListedDirectory(List.of(), Map.of()),
            Openings.NONE,
            BaseProtocol.shipped());
  }

  private static long count(List<Resource> record, Class<?> type) {
    return record.stream().filter(type::isInstance).count();
  }

  @Test
  void understandsEveryTeamConsentAndReferralOfTheDemonstration() {
    for (PersonBundle person : StoredDemonstration.people()) {
      List<Resource> record = StoredDemonstration.record(person);
      PersonFacts facts = facts(record);
      long participants =
          record.stream()
              .filter(CareTeam.class::isInstance)
              .mapToLong(team -> ((CareTeam) team).getParticipant().size())
              .sum();
      assertThat(facts.territory()).as(person.name()).isPresent();
      assertThat(facts.all(Membership.class)).as(person.name()).hasSize((int) participants);
      assertThat(facts.all(Referral.class))
          .as(person.name())
          .hasSize((int) count(record, ServiceRequest.class));
      assertThat(
              facts.all(ConsentDirective.class).size()
                  + facts.all(EmergencyOpposition.class).size())
          .as(person.name())
          .isEqualTo((int) count(record, Consent.class));
      assertThat(facts.all(ConsentDirective.class))
          .as(person.name())
          .allSatisfy(it -> assertThat(it.signature()).isEqualTo(SignatureState.VALID));
    }
  }
}
