package org.maiashare.server.audit;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.audit.AuditSight;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.decision.DataCategory;
import org.maiashare.enforcement.BoundRequester;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.enforcement.Refusal;
import org.maiashare.enforcement.RefusedException;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.grants.PersonStore;
import org.maiashare.grants.VisibleRecords;
import org.maiashare.identity.Permission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The persons as the database numbers them. */
final class StoredAuditedPersons implements AuditedPersons {

  /** Who may have looked; the records of others are not looked up for their names. */
  private static final Set<String> NAMED = Set.of("Practitioner", "Organization", "RelatedPerson");

  private final PersonQuestions questions;
  private final PersonStore persons;
  private final JdbcClient database;
  private final VisibleRecords everything;
  private final VisibleRecords records;
  private final OpenCells open;
  private final TransactionOperations transactions;

  /**
   * @param persons through the privileged door, as are the database and everything
   * @param records as whoever asks sees them, bound in transactions
   */
  StoredAuditedPersons(
      PersonQuestions questions,
      PersonStore persons,
      JdbcClient database,
      VisibleRecords everything,
      VisibleRecords records,
      OpenCells open,
      TransactionOperations transactions) {
    this.questions = questions;
    this.persons = persons;
    this.database = database;
    this.everything = everything;
    this.records = records;
    this.open = open;
    this.transactions = transactions;
  }

  @Override
  public AuditSight mayReadAbout(String patient) {
    Set<Integer> numbers =
        database
            .sql("select block from maia.person where patient_id = ?")
            .param(patient)
            .query(Integer.class)
            .set();
    return isAuditor()
        ? AuditSight.whole(numbers)
        : questions.ask(patient, asked -> open.sightOn(numbers));
  }

  @Override
  public AuditSight readableAbout(String patient) {
    try {
      return mayReadAbout(patient);
    } catch (RefusedException refused) {
      return AuditSight.NONE;
    }
  }

  @Override
  public boolean isAuditor() {
    return BoundRequester.current()
        .filter(bound -> bound.requester().permissions().contains(Permission.AUDITOR))
        .isPresent();
  }

  @Override
  public Optional<String> patientOf(int person) {
    return database
        .sql("select patient_id from maia.person where block = ?")
        .param(person)
        .query(String.class)
        .optional();
  }

  @Override
  public Optional<DataCategory> categoryOf(int cell) {
    return cell < 64 ? Optional.empty() : Optional.of(persons.about(cell).accessClass().category());
  }

  @Override
  public Optional<Resource> find(String reference) {
    return ResourceReference.parse(reference)
        .filter(it -> NAMED.stream().anyMatch(it::isA))
        .flatMap(this::find);
  }

  private Optional<Resource> find(ResourceReference reference) {
    return isAuditor()
        ? everything.find(reference)
        : Objects.requireNonNull(transactions.execute(status -> records.find(reference)));
  }

  @Override
  public RuntimeException notFound() {
    return new RefusedException(Refusal.NOT_FOUND);
  }
}
