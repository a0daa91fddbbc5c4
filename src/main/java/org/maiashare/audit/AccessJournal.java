package org.maiashare.audit;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import java.time.Instant;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Parameters;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.Period;
import org.maiashare.wording.Moments;

/**
 * {@code $access-journal}: tells the person who saw and wrote what, when, why and on what ground,
 * in French, in easy French or in English (GDPR art. 15; CSP R.1111-46 by analogy, to be checked).
 */
public final class AccessJournal {

  private static final int MOST_ROWS = 5_000;

  private final AuditReader reader;
  private final AuditedPersons persons;

  public AccessJournal(AuditReader reader, AuditedPersons persons) {
    this.reader = reader;
    this.persons = persons;
  }

  /** The latest first; requests of one requester on one day, for one purpose, make one entry. */
  @Operation(name = "$access-journal", typeName = "Patient", idempotent = true)
  public Parameters accessJournal(
      @IdParam IdType patient,
      @OperationParam(name = "from", min = 0, max = 1) @Nullable DateType from,
      @OperationParam(name = "to", min = 0, max = 1) @Nullable DateType to,
      @OperationParam(name = "language", min = 0, max = 1) @Nullable CodeType language) {
    JournalLanguage spoken =
        JournalLanguage.ofCode(language == null ? "fr" : String.valueOf(language.getValue()))
            .orElseThrow(() -> new InvalidRequestException("language: fr, fr-easy, en"));
    Period period =
        new Period(
            from == null ? Instant.MIN : startOf(from, 0),
            to == null ? Instant.MAX : startOf(to, 1));
    AuditSight sight = persons.mayReadAbout(patient.getIdPart());
    JournalSentences sentences = new JournalSentences(persons, spoken);
    Parameters journal = new Parameters();
    JournalEntry.of(reader.find(sight, period, MOST_ROWS), sight, persons)
        .forEach(entry -> journal.addParameter(sentences.write(entry)));
    return journal;
  }

  private static Instant startOf(DateType date, int daysLater) {
    if (date.getValueAsString() == null || date.getValueAsString().length() != 10) {
      throw new InvalidRequestException("from, to: YYYY-MM-DD");
    }
    return LocalDate.parse(date.getValueAsString())
        .plusDays(daysLater)
        .atStartOfDay(Moments.FRANCE)
        .toInstant();
  }
}
