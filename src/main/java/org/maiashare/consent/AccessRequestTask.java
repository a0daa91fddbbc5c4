package org.maiashare.consent;

import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskIntent;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Codings;
import org.maiashare.fhir.IdentityTraits;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.SentTraits;
import org.maiashare.wording.Moments;

/** A request for access, as whoever decides on it reads it (profile maia-access-request). */
public final class AccessRequestTask {

  private static final String KIND = "access-request";
  private static final String TRAITS = Canonical.BASE + "/CodeSystem/identity-trait";

  private AccessRequestTask() {}

  /** Whether a Task is one. */
  public static boolean is(Task task) {
    return Codings.has(task.getCode(), CodeSystems.TASK_KIND, KIND);
  }

  /** Whether somebody still has to decide on it. */
  public static boolean isOpen(Task task) {
    return task.getStatus() == TaskStatus.REQUESTED;
  }

  /**
   * The request in the record of the person it is about.
   *
   * @param deciders whom it is put to, besides the person
   */
  public static Task of(
      PersonId person,
      PractitionerRoleId requester,
      AccessWish wish,
      Instant askedAt,
      List<PractitionerRoleId> deciders) {
    Task task = new Task();
    task.getMeta().addProfile(Profiles.ACCESS_REQUEST);
    task.setStatus(TaskStatus.REQUESTED).setIntent(TaskIntent.PROPOSAL);
    task.setCode(new CodeableConcept(new Coding(CodeSystems.TASK_KIND, KIND, null)));
    task.setFor(new Reference("Patient/" + person.value()));
    task.setAuthoredOnElement(Moments.dateTime(askedAt));
    task.setRequester(new Reference("PractitionerRole/" + requester.value()));
    deciders.stream()
        .findFirst()
        .ifPresent(it -> task.setOwner(new Reference("PractitionerRole/" + it.value())));
    task.getReasonCode().setText(wish.reason());
    wish.until()
        .ifPresent(
            day ->
                task.getRestriction().getPeriod().setEndElement(new DateTimeType(day.toString())));
    IdentityTraits traits = wish.person();
    input(task, SentTraits.BIRTH_FAMILY_NAME, new StringType(traits.birthFamilyName()));
    input(task, SentTraits.BIRTH_GIVEN_NAMES, new StringType(traits.birthGivenNames()));
    input(task, SentTraits.SEX, new CodeType(traits.sex().toCode()));
    input(task, SentTraits.BIRTH_DATE, new DateType(traits.birthDate().toString()));
    input(task, SentTraits.BIRTHPLACE, new StringType(traits.birthplace()));
    return task;
  }

  private static void input(Task task, String trait, Type value) {
    task.addInput().setType(new CodeableConcept(new Coding(TRAITS, trait, null))).setValue(value);
  }
}
