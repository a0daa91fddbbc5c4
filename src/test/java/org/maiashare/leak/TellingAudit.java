package org.maiashare.leak;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.audit.AccessEvents;
import org.maiashare.audit.AuditSight;
import org.maiashare.audit.AuditedPersons;
import org.maiashare.decision.DataCategory;
import org.springframework.test.util.ReflectionTestUtils;

/** Whoever may ask who looked is told all that the audit knows. */
final class TellingAudit implements AuditedPersons {

  private final AuditedPersons persons;

  private TellingAudit(AuditedPersons persons) {
    this.persons = persons;
  }

  static Runnable off(Laboratory laboratory) {
    AccessEvents events = laboratory.bench().accessEvents();
    AuditedPersons careful = laboratory.bench().auditedPersons();
    ReflectionTestUtils.setField(events, "persons", new TellingAudit(careful));
    return () -> ReflectionTestUtils.setField(events, "persons", careful);
  }

  @Override
  public AuditSight mayReadAbout(String patient) {
    return AuditSight.whole(persons.mayReadAbout(patient).persons().orElse(Set.of()));
  }

  @Override
  public AuditSight readableAbout(String patient) {
    return AuditSight.whole(persons.readableAbout(patient).persons().orElse(Set.of()));
  }

  @Override
  public boolean isAuditor() {
    return persons.isAuditor();
  }

  @Override
  public Optional<String> patientOf(int person) {
    return persons.patientOf(person);
  }

  @Override
  public Optional<DataCategory> categoryOf(int cell) {
    return persons.categoryOf(cell);
  }

  @Override
  public Optional<Resource> find(String reference) {
    return persons.find(reference);
  }

  @Override
  public RuntimeException notFound() {
    return persons.notFound();
  }
}
