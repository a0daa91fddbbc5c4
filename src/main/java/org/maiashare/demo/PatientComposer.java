package org.maiashare.demo;

import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Identifier.IdentifierUse;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.demo.DirectorySource.Commune;

/** The person, with a qualified demonstration INS and its five traits (maia-service-user-ins). */
final class PatientComposer {

  private static final String FR_CORE = "https://hl7.fr/ig/fhir/core/";
  private static final String BIRTHPLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";

  private PatientComposer() {}

  static void compose(PersonRecord record) {
    PersonSource person = record.person();
    InsNumber ins = InsNumber.of(person.ins());
    Patient patient = Profiles.claim(new Patient(), "maia-service-user-ins");
    patient.addExtension(
        Profiles.extension("territory", record.directory().territory(person.territory())));
    patient.addExtension(reliability());
    patient.addExtension(BIRTHPLACE, birthplace(ins));
    patient
        .addIdentifier()
        .setUse(IdentifierUse.OFFICIAL)
        .setType(Terminology.identifierType("INS-NIR-DEMO"))
        .setSystem(Identifiers.INS)
        .setValue(person.ins());
    patient.setActive(true);
    patient
        .addName()
        .setUse(NameUse.OFFICIAL)
        .setFamily(person.family())
        .addGiven(person.given())
        .addExtension(
            FR_CORE + "StructureDefinition/fr-core-patient-birth-list-given-name",
            new StringType(person.given()));
    patient.setGender(ins.female() ? AdministrativeGender.FEMALE : AdministrativeGender.MALE);
    patient.setBirthDateElement(new DateType(person.born().toString()));
    patient.addTelecom(Contact.phone(person.phone()));
    patient.addAddress(address(person, record.directory().commune(person.commune())));
    patient.addGeneralPractitioner(record.directory().role(person.practice()));
    record.transaction().addOnce(PersonRecord.PATIENT, patient, Identifiers.INS, person.ins());
  }

  private static Extension reliability() {
    Extension reliability =
        new Extension(FR_CORE + "StructureDefinition/fr-core-identity-reliability");
    Coding validated =
        new Coding().setSystem(FR_CORE + "CodeSystem/fr-core-cs-v2-0445").setCode("VALI");
    reliability.addExtension("identityStatus", validated);
    return reliability;
  }

  private static Address birthplace(InsNumber ins) {
    Address place = new Address();
    place.addExtension(
        FR_CORE + "StructureDefinition/fr-core-address-insee-code",
        Terminology.coding("TRE_R13#" + ins.birthplace()));
    return place;
  }

  private static Address address(PersonSource person, Commune commune) {
    return new Address()
        .addLine(person.address())
        .setPostalCode(commune.postcode())
        .setCity(commune.name())
        .setCountry("FR");
  }
}
