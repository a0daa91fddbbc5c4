package org.maiashare.server.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
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

/** The persons as the database numbers them. */
final class StoredAuditedPersons implements AuditedPersons {

  /** Who may have looked; the records of others are not looked up for their names. */
  private static final Set<String> NAMED = Set.of("Practitioner", "Organization", "RelatedPerson");

  private final PersonQuestions questions;
  private final PersonStore persons;
  private final JdbcClient database;
  private final VisibleRecords records;

  /**
   * @param persons through the privileged door, as is the database
   */
  StoredAuditedPersons(
      PersonQuestions questions, PersonStore persons, JdbcClient database, VisibleRecords records) {
    this.questions = questions;
    this.persons = persons;
    this.database = database;
    this.records = records;
  }

  @Override
  public List<Integer> mayReadAbout(String patient) {
    List<Integer> numbers =
        database
            .sql("select block from maia.person where patient_id = ? order by block")
            .param(patient)
            .query(Integer.class)
            .list();
    if (!isAuditor()) {
      questions.ask(patient, asked -> true);
    }
    return numbers;
  }

  @Override
  public List<Integer> readableAbout(String patient) {
    try {
      return mayReadAbout(patient);
    } catch (RefusedException refused) {
      return List.of();
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
        .flatMap(records::find);
  }

  @Override
  public RuntimeException notFound() {
    return new RefusedException(Refusal.NOT_FOUND);
  }
}
