package org.maiashare.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTraitsTest {

  private static final String PATIENT =
      "{'resourceType':'Patient','gender':'female','birthDate':'1938-04-12','extension':[{"
          + "'url':'http://hl7.org/fhir/StructureDefinition/patient-birthPlace','valueAddress':{"
          + "'extension':[{'url':'https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code',"
          + "'valueCoding':{'code':'2A004'}}]}}],"
          + "'name':[{'use':'usual','family':'Usage'},"
          + "{'use':'official','family':'D’Œuvre-Noël','given':['Anne','Lise']}]}";

  private static IdentityTraits traits(String family, String given) {
    return new IdentityTraits(
        family, given, AdministrativeGender.FEMALE, LocalDate.of(1938, 4, 12), "2A004");
  }

  @Test
  void aPatientIsReadByTheNameOfBirth() {
    Patient patient = (Patient) Written.json(PATIENT);
    assertThat(IdentityTraits.of(patient)).contains(traits("D'OEUVRE NOEL", "ANNE LISE"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'gender':'female'|",
        "-04-12|",
        "'code':'2A004'|'display':'x'",
        "'family':'D’Œuvre-Noël'|'suffix':['x']",
        "'given':['Anne'|'suffix':['Anne'",
        "'use':'official'|'use':'maiden'"
      })
  void withoutOneOfThemNobodyIsMeant(String change) {
    String[] parts = change.split("\\|", -1);
    String without = PATIENT.replace(parts[0] + (parts[1].isEmpty() ? "," : ""), parts[1]);
    without = without.equals(PATIENT) ? PATIENT.replace(parts[0], parts[1]) : without;
    assertThat(without).isNotEqualTo(PATIENT);
    assertThat(IdentityTraits.of((Patient) Written.json(without))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'', 1938-04-12, female", "Essai, 1938, female", "Essai, 1938-04-12, femme"})
  void whatIsSentSaysAllFiveOrIsRefused(String family, String born, String sex) {
    assertThatThrownBy(
            () ->
                SentTraits.of(
                    new StringType(family),
                    new StringType("Anne"),
                    new CodeType(sex),
                    new DateType(born),
                    new StringType("2A004")))
        .isInstanceOf(InvalidRequestException.class);
  }
}
