package org.maiashare.cells;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maiashare.cells.Belonging.Itself;
import org.maiashare.cells.Belonging.Missing;
import org.maiashare.cells.Belonging.Nobody;
import org.maiashare.cells.Belonging.OnePerson;
import org.maiashare.cells.Belonging.Several;
import org.maiashare.cells.Belonging.Through;
import org.maiashare.fhir.Written;

class PersonOfTest {

  private static Belonging of(String type, String elements) {
    Resource resource =
        Written.json(
            "{'resourceType':'" + type + "'" + (elements.isEmpty() ? "" : "," + elements) + "}");
    return PersonOf.of(resource);
  }

  private static String reference(String to) {
    return "{'reference':'" + to + "'}";
  }

  @Test
  void everyTypeStandsInExactlyOneTable() {
    List<String> listed =
        Stream.of(
                Set.of("Patient", "Group"),
                PersonTable.NOBODYS,
                PersonTable.REFUSED,
                PersonTable.PERSONAL.types(),
                PersonTable.PERHAPS_PERSONAL.types(),
                PersonTable.THROUGH.types())
            .flatMap(Set::stream)
            .toList();
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(listed))
        .isEqualTo(new TreeSet<>(FhirContext.forR4Cached().getResourceTypes()));
  }

  @ParameterizedTest
  @CsvSource({
    "Observation, subject",
    "Condition, subject",
    "AllergyIntolerance, patient",
    "Coverage, beneficiary",
    "RelatedPerson, patient",
    "EpisodeOfCare, patient",
    "Consent, patient",
    "Encounter, subject",
    "Device, patient"
  })
  void isAboutThePersonItNamesAsWritten(String type, String element) {
    for (String written :
        List.of(
            "Patient/p", "urn:uuid:c9bd5d45-0ef2-4ac7-8b5e-8f9a0f2e6a11", "Patient/p/_history/2")) {
      assertThat(of(type, "'" + element + "':" + reference(written)))
          .as(written)
          .isEqualTo(new OnePerson(written));
    }
  }

  @ParameterizedTest
  @CsvSource({"Observation", "Condition", "Task", "Binary", "Appointment", "QuestionnaireResponse"})
  void requiresAPersonForWhatIsClinical(String type) {
    assertThat(of(type, "")).isEqualTo(new Missing());
  }

  @ParameterizedTest
  @CsvSource({"Organization", "PractitionerRole", "ValueSet", "Device", "HealthcareService"})
  void isAboutNobodyWhereNobodyIsMeant(String type) {
    assertThat(of(type, "")).isEqualTo(new Nobody());
  }

  @Test
  void isThePersonsOwnPatient() {
    assertThat(of("Patient", "")).isEqualTo(new Itself());
  }

  @Test
  void refusesWhatIsAboutSeveralPersons() {
    assertThat(
            of(
                "Appointment",
                "'participant':[{'actor':%s},{'actor':%s}]"
                    .formatted(reference("Patient/p"), reference("Patient/q"))))
        .isEqualTo(new Several());
    assertThat(of("Observation", "'subject':" + reference("Group/g"))).isEqualTo(new Several());
    assertThat(
            of(
                "Observation",
                "'subject':%s,'focus':[%s]"
                    .formatted(reference("Patient/p"), reference("Patient/q"))))
        .isEqualTo(new Several());
    assertThat(of("Group", "'type':'person'")).isEqualTo(new Several());
  }

  @Test
  void readsTheSamePersonNamedTwiceAsOne() {
    assertThat(
            of(
                "Appointment",
                "'participant':[{'actor':%s},{'actor':%s},{'actor':%s}]"
                    .formatted(
                        reference("Patient/p"),
                        reference("PractitionerRole/r"),
                        reference("Patient/p/_history/1"))))
        .isEqualTo(new OnePerson("Patient/p"));
  }

  @Test
  void countsAContainedOrLogicalPersonAsNone() {
    assertThat(of("Condition", "'subject':" + reference("#p"))).isEqualTo(new Missing());
    assertThat(of("Condition", "'subject':{'display':'Mme D.'}")).isEqualTo(new Missing());
  }

  @Test
  void knowsFromTheTransactionWhatAUrnStandsFor() {
    Resource appointment =
        Written.json(
            """
            {'resourceType':'Appointment','participant':[
              {'actor':{'reference':'urn:uuid:1'}},{'actor':{'reference':'urn:uuid:2'}}]}
            """);
    assertThat(PersonOf.of(appointment)).isEqualTo(new Several());
    assertThat(
            PersonOf.of(
                appointment,
                urn -> Optional.of(urn.equals("urn:uuid:1") ? "Patient" : "PractitionerRole")))
        .isEqualTo(new OnePerson("urn:uuid:1"));
  }

  @Test
  void readsThePersonOfATaskBeforeItsFocus() {
    String focus = ",'focus':" + reference("ServiceRequest/s");
    assertThat(of("Task", "'for':" + reference("Patient/p") + focus))
        .isEqualTo(new OnePerson("Patient/p"));
    assertThat(of("Task", "'for':" + reference("urn:uuid:1") + focus))
        .isEqualTo(new Through(List.of("urn:uuid:1")));
  }

  @Test
  void goesThroughWhatIsAboutAPerson() {
    assertThat(of("Provenance", "'target':[" + reference("Observation/o") + "]"))
        .isEqualTo(new Through(List.of("Observation/o")));
    assertThat(of("Binary", "'securityContext':" + reference("DocumentReference/d")))
        .isEqualTo(new Through(List.of("DocumentReference/d")));
    assertThat(of("Task", "'focus':" + reference("ServiceRequest/s")))
        .isEqualTo(new Through(List.of("ServiceRequest/s")));
    assertThat(of("Binary", "'securityContext':" + reference("Patient/p")))
        .isEqualTo(new OnePerson("Patient/p"));
    assertThat(
            of(
                "Provenance",
                "'target':[%s,%s]".formatted(reference("Consent/c"), reference("Patient/p"))))
        .isEqualTo(new Through(List.of("Consent/c", "Patient/p")));
  }

  @Test
  void isAboutNobodyWhenItSpeaksOfTheDirectoryOnlyButNeverATask() {
    assertThat(of("Provenance", "'target':[" + reference("Practitioner/x") + "]"))
        .isEqualTo(new Nobody());
    assertThat(of("Task", "'for':" + reference("Organization/o"))).isEqualTo(new Missing());
    assertThat(
            of(
                "Task",
                "'for':%s,'focus':%s"
                    .formatted(reference("Organization/o"), reference("ServiceRequest/s"))))
        .isEqualTo(new Through(List.of("ServiceRequest/s")));
  }

  @Test
  void tellsProtocolsFromOtherContracts() {
    assertThat(
            of(
                "Contract",
                """
                'type':{'coding':[{'system':'ours:CodeSystem/contract-kind','code':'sharing-protocol'}]}
                """))
        .isEqualTo(new Nobody());
    assertThat(of("Contract", "'subject':[" + reference("Patient/p") + "]"))
        .isEqualTo(new OnePerson("Patient/p"));
    assertThat(of("Contract", "")).isEqualTo(new Missing());
  }

  @Test
  void letsOnlySummariesBeAboutNobody() {
    assertThat(of("MeasureReport", "'type':'summary'")).isEqualTo(new Nobody());
    assertThat(of("MeasureReport", "'type':'individual'")).isEqualTo(new Missing());
  }
}
