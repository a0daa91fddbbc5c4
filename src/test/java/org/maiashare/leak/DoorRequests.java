package org.maiashare.leak;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.IdentityTraits;
import org.maiashare.fhir.SentTraits;

/**
 * Knocking at the doors that lead to a person: for access, in an emergency, by what identifies
 * them. Whoever asks for access is not told whether there is anybody. Nobody here has a token for
 * emergencies, in which they would be: all of those are refused alike.
 */
final class DoorRequests {

  private static final String REASON = "Situation à évaluer à domicile";

  private final Universe universe;

  DoorRequests(Universe universe) {
    this.universe = universe;
  }

  /** At the door of a person who is hidden, or absent. */
  Sent drawHidden(Chance chance) {
    Optional<Patient> hidden =
        universe
            .anyHidden(chance, "Patient")
            .filter(any -> !chance.oneIn(4))
            .map(entry -> (Patient) entry.resource());
    if (chance.oneIn(2)) {
      Patient almost = almost(chance, hidden);
      return chance.oneIn(2) ? requestAccess(Optional.of(almost)) : match(almost);
    }
    Parameters call = chance.oneIn(3) ? traits(hidden) : new Parameters();
    String patient = hidden.map(it -> it.getIdElement().getIdPart()).orElseGet(chance::absent);
    String road = call.isEmpty() ? "Patient/" + patient + "/$break-glass" : "Patient/$break-glass";
    call.addParameter("reason", new StringType(REASON));
    call.addParameter("unable-to-consent", new BooleanType(chance.oneIn(2)));
    return Sent.post(road, WriteRequests.json(call));
  }

  /**
   * Somebody of whose traits one is wrong. With all five right a one-stop desk learns who they are,
   * as it may; and a Task is made behind the answer, in the database that is then worked on.
   */
  private static Patient almost(Chance chance, Optional<Patient> hidden) {
    Patient described = hidden.map(Patient::copy).orElseGet(Patient::new);
    described.setId((String) null);
    LocalDate born =
        hidden.flatMap(IdentityTraits::of).orElseGet(DoorRequests::nobodys).birthDate();
    described.setBirthDateElement(new DateType(born.plusDays(1).toString()));
    if (chance.oneIn(4)) {
      described.setName(List.of());
    }
    return described;
  }

  private static Sent match(Patient described) {
    Parameters call = new Parameters();
    call.addParameter().setName("resource").setResource(described);
    return Sent.post("Patient/$match", WriteRequests.json(call));
  }

  /** Asks for access to the record of a person. */
  static Sent requestAccess(Optional<Patient> patient) {
    Parameters wish = traits(patient);
    wish.addParameter("reason", new StringType(REASON));
    return Sent.post("Patient/$request-access", WriteRequests.json(wish));
  }

  private static Parameters traits(Optional<Patient> patient) {
    IdentityTraits traits = patient.flatMap(IdentityTraits::of).orElseGet(DoorRequests::nobodys);
    Parameters sent = new Parameters();
    sent.addParameter(SentTraits.BIRTH_FAMILY_NAME, new StringType(traits.birthFamilyName()));
    sent.addParameter(SentTraits.BIRTH_GIVEN_NAMES, new StringType(traits.birthGivenNames()));
    sent.addParameter(SentTraits.SEX, new CodeType(traits.sex().toCode()));
    sent.addParameter(SentTraits.BIRTH_DATE, new DateType(traits.birthDate().toString()));
    sent.addParameter(SentTraits.BIRTHPLACE, new StringType(traits.birthplace()));
    return sent;
  }

  private static IdentityTraits nobodys() {
    return new IdentityTraits(
        "Absente",
        "Lucienne",
        org.hl7.fhir.r4.model.Enumerations.AdministrativeGender.FEMALE,
        LocalDate.of(1938, 4, 12),
        "10323");
  }

  /** Answers a request for access, or another task, that is seen, hidden or absent. */
  Sent drawAnswer(Chance chance) {
    String task = universe.any(chance, "Task").map(Entry::id).orElseGet(chance::absent);
    Parameters answer = new Parameters();
    answer.addParameter("accept", new BooleanType(chance.oneIn(2)));
    answer.addParameter("informed", new BooleanType(true));
    answer.addParameter(
        "until", new DateType(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
    if (chance.oneIn(2)) {
      answer.addParameter("evidence", new StringType("Accord oral recueilli au domicile"));
    }
    if (chance.oneIn(2)) {
      answer.addParameter("category", new Coding(CodeSystems.DATA_CATEGORY, "ADM", null));
    }
    return Sent.post("Task/" + task + "/$answer-access", WriteRequests.json(answer));
  }
}
