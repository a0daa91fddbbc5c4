package org.maiashare.fhir;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.Patient;

/**
 * The five traits that identify a person with an INS: all of them, or nobody is meant. Names are
 * compared as the INS writes them: capitals without accents, one space between words.
 *
 * @param birthplace INSEE code of the place of birth
 */
public record IdentityTraits(
    String birthFamilyName,
    String birthGivenNames,
    AdministrativeGender sex,
    LocalDate birthDate,
    String birthplace) {

  private static final String FR_CORE = "https://hl7.fr/ig/fhir/core/StructureDefinition/";
  private static final String BIRTH_GIVEN_NAMES = FR_CORE + "fr-core-patient-birth-list-given-name";
  private static final String INSEE_CODE = FR_CORE + "fr-core-address-insee-code";
  private static final String BIRTHPLACE =
      "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
  private static final int LONGEST = 200;

  public IdentityTraits {
    birthFamilyName = written(birthFamilyName);
    birthGivenNames = written(birthGivenNames);
    birthplace = written(birthplace);
    Objects.requireNonNull(sex);
    Objects.requireNonNull(birthDate);
  }

  private static String written(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toUpperCase(Locale.FRENCH)
            .replace("Œ", "OE")
            .replace("Æ", "AE")
            .replaceAll("[^A-Z0-9]+", " ")
            .trim();
    if (plain.isEmpty() || name.length() > LONGEST) {
      throw new IllegalArgumentException("a trait says something, in a few words");
    }
    return plain;
  }

  /** What a Patient says of them; empty as soon as one is missing. */
  public static Optional<IdentityTraits> of(Patient patient) {
    Optional<HumanName> name =
        patient.getName().stream().filter(it -> it.getUse() == NameUse.OFFICIAL).findFirst();
    Optional<String> family = name.map(HumanName::getFamily).filter(it -> !it.isBlank());
    Optional<String> given = name.map(IdentityTraits::givenNames).filter(it -> !it.isBlank());
    Optional<String> place = birthplace(patient);
    String date = patient.getBirthDateElement().getValueAsString();
    boolean whole =
        family.isPresent()
            && given.isPresent()
            && place.isPresent()
            && patient.hasGender()
            && date != null
            && date.length() == "yyyy-mm-dd".length();
    return whole
        ? Optional.of(
            new IdentityTraits(
                family.get(), given.get(), patient.getGender(), LocalDate.parse(date), place.get()))
        : Optional.empty();
  }

  /** The list of given names of birth; where there is none, all given names. */
  private static String givenNames(HumanName name) {
    List<Extension> list = name.getExtensionsByUrl(BIRTH_GIVEN_NAMES);
    return list.isEmpty()
        ? name.getGivenAsSingleString()
        : list.stream()
            .map(it -> String.valueOf(it.getValue().primitiveValue()))
            .collect(Collectors.joining(" "));
  }

  private static Optional<String> birthplace(Patient patient) {
    return patient.getExtensionsByUrl(BIRTHPLACE).stream()
        .filter(it -> it.getValue() instanceof Address)
        .flatMap(it -> it.getValue().getExtensionsByUrl(INSEE_CODE).stream())
        .filter(it -> it.getValue() instanceof Coding)
        .map(it -> ((Coding) it.getValue()).getCode())
        .filter(code -> code != null && !code.isBlank())
        .findFirst();
  }
}
