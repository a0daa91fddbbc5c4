package org.maiashare.demo;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Appointment.ParticipationStatus;
import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.demo.CoordinationSource.Plan;
import org.maiashare.demo.CoordinationSource.Visit;

/** The individualised service plan, its goals and the visits to come. */
final class PlanComposer {

  private PlanComposer() {}

  static void compose(PersonRecord record) {
    List<Reference> activities = new ArrayList<>();
    for (Visit visit : record.person().visits()) {
      for (int day = 0; day < visit.days(); day++) {
        activities.add(visit(record, visit, day));
      }
    }
    record
        .person()
        .referrals()
        .forEach(
            referral ->
                activities.add(record.transaction().to(ReferralComposer.key(referral.key()))));
    Plan plan = record.person().plan();
    if (plan != null) {
      plan(record, plan, activities);
    }
  }

  private static void plan(PersonRecord record, Plan source, List<Reference> activities) {
    CarePlan plan = Profiles.claim(new CarePlan(), "maia-care-plan");
    plan.setStatus(CarePlanStatus.ACTIVE).setIntent(CarePlanIntent.PLAN);
    plan.addCategory(Terminology.concept("LOINC#18776-5"));
    plan.setTitle(source.title()).setSubject(record.patient());
    plan.setPeriod(record.timeline().period(source.since(), null));
    plan.setCreatedElement(record.timeline().dateTime(source.since()));
    plan.setAuthor(record.directory().role(source.by()));
    record
        .person()
        .teams()
        .forEach(team -> plan.addCareTeam(record.transaction().to(TeamComposer.key(team.key()))));
    for (int index = 0; index < source.goals().size(); index++) {
      String key = PersonRecord.numbered("goal", index);
      plan.addGoal(goal(record, key, source.goals().get(index), source));
    }
    activities.forEach(activity -> plan.addActivity().setReference(activity));
    if (!source.note().isBlank()) {
      plan.addNote().setText(source.note());
    }
    record.transaction().add("plan", plan);
  }

  private static Reference goal(
      PersonRecord record, String key, CoordinationSource.Goal source, Plan plan) {
    Goal goal = Profiles.claim(new Goal(), "maia-goal");
    goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
    goal.getDescription().setText(source.text());
    goal.setSubject(record.patient());
    goal.setStart(record.timeline().date(plan.since()));
    goal.setExpressedBy(
        source.fromPerson() ? record.patient() : record.directory().role(plan.by()));
    return record.transaction().add(key, goal);
  }

  private static Reference visit(PersonRecord record, Visit visit, int day) {
    RelativeTime start = visit.start().plusDays(day);
    Appointment appointment = Profiles.claim(new Appointment(), "maia-planned-visit");
    appointment.setStatus(AppointmentStatus.BOOKED);
    appointment.addServiceType(Terminology.ownConcept("visit-kind", visit.kind()));
    appointment.setDescription(visit.what());
    appointment.setStartElement(record.timeline().instant(start, 0));
    appointment.setEndElement(record.timeline().instant(start, visit.minutes()));
    if (!visit.instructions().isBlank()) {
      appointment.setComment(visit.instructions());
    }
    participant(appointment, record.patient());
    participant(appointment, record.directory().role(visit.role()));
    return record
        .transaction()
        .add(PersonRecord.numbered("visit/" + visit.key(), day), appointment);
  }

  private static void participant(Appointment appointment, Reference actor) {
    appointment.addParticipant().setActor(actor).setStatus(ParticipationStatus.ACCEPTED);
  }
}
