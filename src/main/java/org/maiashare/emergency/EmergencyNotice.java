package org.maiashare.emergency;

import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationPriority;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.decision.Period;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Profiles;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Words;

/**
 * Tells those whom an emergency access concerns. All of it is kept with the person's consents: who
 * may read those may read this.
 *
 * @param role who opened the access
 * @param name what that professional is called
 * @param caseManagers who watches over the record; may be nobody
 */
public record EmergencyNotice(
    PersonId person,
    PractitionerRoleId role,
    Words name,
    Period period,
    String reason,
    List<PractitionerRoleId> caseManagers) {

  static final String REVIEW = "emergency-review";

  public EmergencyNotice {
    Objects.requireNonNull(person);
    Objects.requireNonNull(role);
    Objects.requireNonNull(name);
    Objects.requireNonNull(period);
    Objects.requireNonNull(reason);
    caseManagers = List.copyOf(caseManagers);
  }

  /** The review that the case manager owes; without a case manager, nobody's yet. */
  public Task review() {
    Task task = new Task();
    task.getMeta().addProfile(Profiles.EMERGENCY_REVIEW);
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.ORDER);
    task.setPriority(TaskPriority.URGENT).setCode(kind());
    task.setFor(patient()).setRequester(reference(role));
    task.setAuthoredOnElement(Moments.dateTime(period.from()));
    task.setExecutionPeriod(
        new org.hl7.fhir.r4.model.Period()
            .setStartElement(Moments.dateTime(period.from()))
            .setEndElement(Moments.dateTime(period.until())));
    task.getReasonCode().setText(reason);
    task.setDescription(EmergencySentences.toTheCaseManager(this).both());
    caseManagers.stream().findFirst().ifPresent(it -> task.setOwner(reference(it)));
    return task;
  }

  /** Tells the case managers at once. */
  public Communication alert() {
    Communication alert = communication(EmergencySentences.toTheCaseManager(this));
    alert.setPriority(CommunicationPriority.URGENT);
    caseManagers.forEach(it -> alert.addRecipient(reference(it)));
    return alert;
  }

  /** Tells the person, in words that are easy to read (CSP R.1110-3). */
  public Communication notice() {
    Communication notice = communication(EmergencySentences.toThePerson(this));
    notice.addRecipient(patient());
    return notice;
  }

  private Communication communication(Words words) {
    Communication communication = new Communication();
    communication.setStatus(CommunicationStatus.COMPLETED).addCategory(kind());
    communication.setSubject(patient());
    communication.setSentElement(Moments.dateTime(period.from()));
    communication.addPayload().setContent(new StringType(words.french()));
    communication.addPayload().setContent(new StringType(words.english()));
    return communication;
  }

  private Reference patient() {
    return new Reference("Patient/" + person.value());
  }

  private static Reference reference(PractitionerRoleId role) {
    return new Reference("PractitionerRole/" + role.value());
  }

  private static CodeableConcept kind() {
    return new CodeableConcept(new Coding(CodeSystems.TASK_KIND, REVIEW, null));
  }
}
