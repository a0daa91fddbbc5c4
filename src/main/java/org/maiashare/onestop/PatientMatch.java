package org.maiashare.onestop;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.maiashare.fhir.IdentityTraits;

/**
 * {@code Patient/$match} (FHIR R4, Patient-match): of all five traits of the INS, exactly, or of
 * nobody. There are no probable matches, so that {@code onlyCertainMatches} and {@code count}
 * change nothing.
 */
public final class PatientMatch {

  private static final String GRADE = "http://hl7.org/fhir/StructureDefinition/match-grade";

  private final PersonMatches matches;

  public PatientMatch(PersonMatches matches) {
    this.matches = matches;
  }

  /** At most one person, in a searchset. */
  @Operation(name = "$match", typeName = "Patient")
  public Bundle match(
      @OperationParam(name = "resource", min = 1, max = 1) @Nullable Patient described,
      @OperationParam(name = "onlyCertainMatches", max = 1) @Nullable BooleanType onlyCertain,
      @OperationParam(name = "count", max = 1) @Nullable IntegerType count,
      RequestDetails request) {
    Bundle found = new Bundle().setType(BundleType.SEARCHSET);
    matches
        .find(traits(described), request)
        .ifPresent(person -> add(found, person, request.getFhirServerBase()));
    return found.setTotal(found.getEntry().size());
  }

  private static IdentityTraits traits(@Nullable Patient described) {
    if (described == null) {
      throw incomplete();
    }
    try {
      return IdentityTraits.of(described).orElseThrow(PatientMatch::incomplete);
    } catch (IllegalArgumentException wrong) {
      throw incomplete();
    }
  }

  private static InvalidRequestException incomplete() {
    return new InvalidRequestException(
        "resource: Patient (name.use = official, gender, birthDate, patient-birthPlace INSEE)");
  }

  private static void add(Bundle found, Patient person, String base) {
    found
        .addEntry()
        .setFullUrl(base + "/Patient/" + person.getIdElement().getIdPart())
        .setResource(person)
        .getSearch()
        .setMode(SearchEntryMode.MATCH)
        .setScore(1)
        .addExtension(GRADE, new CodeType("certain"));
  }
}
