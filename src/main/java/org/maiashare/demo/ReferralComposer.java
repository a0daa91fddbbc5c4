package org.maiashare.demo;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.maiashare.demo.CoordinationSource.Referral;

/** Referrals and the task by which their addressee answers. */
final class ReferralComposer {

  private ReferralComposer() {}

  static String key(String referral) {
    return "referral/" + referral;
  }

  static void compose(PersonRecord record) {
    record.person().referrals().forEach(referral -> add(record, referral));
  }

  private static void add(PersonRecord record, Referral referral) {
    TaskStatus status = TaskStatus.fromCode(referral.status());
    ServiceRequest request = Profiles.claim(new ServiceRequest(), "maia-referral");
    request.addExtension(
        Profiles.extension("territory", record.directory().territory(record.person().territory())));
    request.setStatus(requestStatus(status)).setIntent(ServiceRequestIntent.ORDER);
    request.setCode(Terminology.ownConcept("referral-kind", referral.kind()));
    request.setSubject(record.patient());
    request.setAuthoredOnElement(record.timeline().dateTime(referral.on()));
    request.setRequester(record.directory().role(referral.by()));
    request.addPerformer(record.directory().qualified(referral.to()));
    referral
        .reasons()
        .forEach(
            reason -> request.addReasonCode(Terminology.ownConcept("referral-reason", reason)));
    referral.attaches().forEach(key -> request.addSupportingInfo(record.transaction().to(key)));
    request.addNote().setText(referral.text());
    Reference focus = record.transaction().add(key(referral.key()), request);
    record.transaction().add("task/" + referral.key(), task(record, referral, status, focus));
  }

  private static Task task(
      PersonRecord record, Referral referral, TaskStatus status, Reference focus) {
    Task task = Profiles.claim(new Task(), "maia-referral-task");
    task.setStatus(status).setIntent(TaskIntent.ORDER);
    task.getCode()
        .addCoding()
        .setSystem("http://hl7.org/fhir/CodeSystem/task-code")
        .setCode("fulfill");
    task.setFocus(focus).setFor(record.patient());
    task.setAuthoredOnElement(record.timeline().dateTime(referral.on()));
    task.setLastModifiedElement(record.timeline().dateTime(referral.changed()));
    task.setRequester(record.directory().role(referral.by()));
    task.setOwner(record.directory().qualified(referral.to()));
    if (!referral.refusal().isBlank()) {
      task.setStatusReason(Terminology.ownConcept("non-inclusion-reason", referral.refusal()));
    }
    if (!referral.outcome().isBlank()) {
      task.addOutput()
          .setType(Terminology.ownConcept("task-output-kind", "referral-outcome"))
          .setValue(Terminology.ownConcept("referral-outcome", referral.outcome()));
    }
    return task;
  }

  private static ServiceRequestStatus requestStatus(TaskStatus status) {
    return switch (status) {
      case COMPLETED -> ServiceRequestStatus.COMPLETED;
      case REJECTED, FAILED, CANCELLED -> ServiceRequestStatus.REVOKED;
      default -> ServiceRequestStatus.ACTIVE;
    };
  }
}
