package org.maiashare.fhir;

import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hl7.fhir.exceptions.FHIRException;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** The five traits as parameters of an operation, named as the code system of traits does. */
public final class SentTraits {

  public static final String BIRTH_FAMILY_NAME = "birth-family-name";
  public static final String BIRTH_GIVEN_NAMES = "birth-given-names";
  public static final String SEX = "sex";
  public static final String BIRTH_DATE = "birth-date";
  public static final String BIRTHPLACE = "birthplace";

  private static final String NEEDED =
      "birth-family-name, birth-given-names, sex, birth-date (YYYY-MM-DD), birthplace (INSEE)";

  private SentTraits() {}

  /**
   * The traits.
   *
   * @throws InvalidRequestException unless all five are there and say something
   */
  public static IdentityTraits of(
      @Nullable StringType family,
      @Nullable StringType given,
      @Nullable CodeType sex,
      @Nullable DateType born,
      @Nullable StringType place) {
    try {
      return new IdentityTraits(
          said(family),
          said(given),
          Optional.ofNullable(AdministrativeGender.fromCode(said(sex)))
              .orElseThrow(SentTraits::incomplete),
          LocalDate.parse(said(born)),
          said(place));
    } catch (IllegalArgumentException | DateTimeParseException | FHIRException wrong) {
      throw incomplete();
    }
  }

  private static String said(@Nullable PrimitiveType<?> parameter) {
    return Optional.ofNullable(parameter)
        .map(PrimitiveType::getValueAsString)
        .orElseThrow(SentTraits::incomplete);
  }

  private static InvalidRequestException incomplete() {
    return new InvalidRequestException(NEEDED);
  }
}
