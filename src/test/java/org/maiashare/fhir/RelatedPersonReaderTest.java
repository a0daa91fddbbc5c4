package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.Test;
import org.maiashare.decision.CaregiverMandate;
import org.maiashare.decision.MandateMode;
import org.maiashare.decision.MandateScope;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.ProtectionMeasure;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.RepresentationMandate;
import org.maiashare.decision.TrustedPersonDesignation;

class RelatedPersonReaderTest {

  private static final RelatedPersonId WHO = new RelatedPersonId("r");

  private static final String GIVEN = "{'url':'givenOn','valueDateTime':'2026-01-01'}";

  private static RelatedPerson relative(String role, String extensions) {
    return Written.json(
        """
        {'resourceType':'RelatedPerson','id':'r','active':true,'patient':{'reference':'Patient/p'},
         'relationship':[{'coding':[{'system':'%s','code':'%s'}]}],'extension':[%s]}
        """
            .formatted(CodeSystems.CONTACT_ROLE, role, extensions));
  }

  private static String mandate(String parts) {
    return "{'url':'ours:StructureDefinition/person-mandate','extension':[" + parts + "]}";
  }

  private static String measure(String measure, String scope, String mode) {
    return """
    {'url':'ours:StructureDefinition/protection-mandate','extension':[
      {'url':'measure','valueCoding':{'system':'ours:CodeSystem/protection-measure','code':'%s'}},
      {'url':'scope','valueCoding':{'system':'ours:CodeSystem/protection-scope','code':'%s'}},
      {'url':'mode','valueCoding':{'system':'ours:CodeSystem/protection-mode','code':'%s'}}]}
    """
        .formatted(measure, scope, mode);
  }

  @Test
  void readsTheMandateOfACaregiverFromTheDayItWasGiven() {
    assertThat(RelatedPersonReader.read(relative("CAREGIVER", mandate(GIVEN))))
        .containsExactly(
            new CaregiverMandate(WHO, Period.since(Instant.parse("2025-12-31T23:00:00Z"))));
  }

  @Test
  void endsTheMandateOnTheMorningOfTheDayItWasWithdrawn() {
    String withdrawn = GIVEN + ",{'url':'withdrawnOn','valueDateTime':'2026-02-01'}";
    assertThat(RelatedPersonReader.read(relative("CAREGIVER", mandate(withdrawn))))
        .containsExactly(
            new CaregiverMandate(
                WHO,
                new Period(
                    Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2026-01-31T23:00:00Z"))));
  }

  @Test
  void givesACaregiverNothingWithoutAMandate() {
    assertThat(RelatedPersonReader.read(relative("CAREGIVER", ""))).isEmpty();
  }

  @Test
  void givesNothingForAMandateWhoseWithdrawalCannotBeRead() {
    String unreadable = GIVEN + ",{'url':'withdrawnOn','valueString':'soon'}";
    assertThat(RelatedPersonReader.read(relative("CAREGIVER", mandate(unreadable)))).isEmpty();
  }

  @Test
  void readsTheTrustedPerson() {
    assertThat(RelatedPersonReader.read(relative("NOK", mandate(GIVEN))))
        .containsExactly(
            new TrustedPersonDesignation(WHO, Period.since(Instant.parse("2025-12-31T23:00:00Z"))));
  }

  @Test
  void readsTheMeasureScopeAndModeOfARepresentative() {
    assertThat(
            RelatedPersonReader.read(
                relative("GUARD", measure("reinforced-curatorship", "property", "assistance"))))
        .containsExactly(
            new RepresentationMandate(
                Party.of(WHO),
                ProtectionMeasure.CURATORSHIP,
                Set.of(MandateScope.PROPERTY),
                MandateMode.ASSISTANCE,
                Period.ALWAYS));
  }

  @Test
  void givesNoMandateForAnUnknownMeasureOrModeNorToWhoIsNoGuardian() {
    assertThat(RelatedPersonReader.read(relative("GUARD", measure("friendship", "person", "x"))))
        .isEmpty();
    assertThat(
            RelatedPersonReader.read(
                relative("GUARD", measure("guardianship", "person", "persuasion"))))
        .isEmpty();
    assertThat(
            RelatedPersonReader.read(
                relative("CAREGIVER", measure("guardianship", "person", "representation"))))
        .isEmpty();
  }

  @Test
  void givesNothingToARelativeWhoIsNotActive() {
    RelatedPerson relative = relative("CAREGIVER", mandate(GIVEN));
    relative.setActive(false);
    assertThat(RelatedPersonReader.read(relative)).isEmpty();
  }
}
