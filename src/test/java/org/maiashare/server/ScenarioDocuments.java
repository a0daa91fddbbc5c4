package org.maiashare.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.hl7.fhir.r4.model.CarePlan;
import org.hl7.fhir.r4.model.CarePlan.CarePlanIntent;
import org.hl7.fhir.r4.model.CarePlan.CarePlanStatus;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Goal;
import org.hl7.fhir.r4.model.Goal.GoalLifecycleStatus;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.MandateScope;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Profiles;
import org.maiashare.fhir.SecurityLabels;

/** A document of each access class, about the person of a record under construction. */
final class ScenarioDocuments {

  private final ScenarioTime time;
  private final ScenarioNames names;
  private final ScenarioConsents consents;
  private final ScenarioReferrals referrals;
  private final ScenarioTeams teams;
  private final Reference bystander;

  ScenarioDocuments(
      ScenarioTime time,
      ScenarioNames names,
      ScenarioConsents consents,
      ScenarioReferrals referrals,
      ScenarioTeams teams,
      Reference bystander) {
    this.time = time;
    this.names = names;
    this.consents = consents;
    this.referrals = referrals;
    this.teams = teams;
    this.bystander = bystander;
  }

  /** A document that the server will put into this class. */
  Resource of(AccessClass wanted) {
    Resource document = inCategory(wanted);
    label(document, wanted);
    return document;
  }

  static void label(Resource document, @Nullable AccessClass wanted) {
    if (wanted == null) {
      return;
    }
    wanted.sensitivity().stream()
        .map(SecurityLabels::coding)
        .forEach(document.getMeta()::addSecurity);
    wanted.masking().stream().map(SecurityLabels::coding).forEach(document.getMeta()::addSecurity);
  }

  private Resource inCategory(AccessClass wanted) {
    return switch (wanted.category()) {
      case ADM -> relative();
      case SOC -> housing();
      case AUT -> gir(wanted.signed());
      case PLAN -> wanted.authorship().isPresent() || wanted.signed() ? plan(wanted) : goal();
      case MED -> condition();
      case ALERT -> alert();
      case NOTE -> wanted.signed() ? note(wanted) : message(wanted);
      case REF -> referrals.another();
      case LEG -> formerGuardian();
      case COORD -> formerTeam();
      case CONSENT -> consents.ended().addOrganization(teams.organisation());
    };
  }

  private Reference person() {
    return names.of(ScenarioRecord.PERSON);
  }

  private RelatedPerson relative() {
    RelatedPerson relative = ScenarioRelatives.relative("maia-caregiver", "CAREGIVER");
    relative.addIdentifier().setSystem("urn:example").setValue("1");
    return relative.setPatient(person());
  }

  private Observation housing() {
    Observation observation = new Observation();
    observation.setStatus(ObservationStatus.FINAL);
    observation.addCategory(concept(CodeSystems.OBSERVATION_CATEGORY, "social-history"));
    observation.setCode(concept(CodeSystems.LOINC, "71802-3"));
    observation.setSubject(person()).setEffective(time.longAgo());
    return observation.setValue(new StringType("Vit seule"));
  }

  private Observation gir(boolean signed) {
    Observation gir = new Observation();
    gir.getMeta().addProfile(Profiles.GIR);
    gir.setStatus(signed ? ObservationStatus.FINAL : ObservationStatus.PRELIMINARY);
    gir.addCategory(concept(CodeSystems.OBSERVATION_CATEGORY, "survey"));
    gir.setCode(concept(CodeSystems.AGGIR_VARIABLE, "gir"));
    gir.setSubject(person()).setEffective(time.longAgo()).addPerformer(bystander);
    return gir.setValue(new IntegerType(3));
  }

  private Goal goal() {
    Goal goal = new Goal();
    goal.getMeta().addProfile(Profiles.of("maia-goal"));
    goal.setLifecycleStatus(GoalLifecycleStatus.ACTIVE);
    goal.getDescription().setText("Rester chez elle");
    return goal.setSubject(person());
  }

  private CarePlan plan(AccessClass wanted) {
    Reference author =
        wanted
            .authorship()
            .map(names::author)
            .orElseThrow(
                () -> new NotOverHttpException("every plan of the guide names its author"));
    CarePlan plan = new CarePlan();
    plan.getMeta().addProfile(Profiles.of("maia-care-plan"));
    plan.setStatus(wanted.signed() ? CarePlanStatus.COMPLETED : CarePlanStatus.DRAFT);
    plan.setIntent(CarePlanIntent.PLAN).addCategory(concept(CodeSystems.LOINC, "18776-5"));
    plan.setTitle("Plan").setSubject(person()).setAuthor(author);
    plan.getPeriod().setStartElement(time.longAgo());
    return plan.addCareTeam(teams.former());
  }

  private Condition condition() {
    Condition condition = new Condition();
    condition
        .getClinicalStatus()
        .addCoding(coding("http://terminology.hl7.org/CodeSystem/condition-clinical", "active"));
    condition.setCode(concept("http://hl7.org/fhir/sid/icd-10", "I10"));
    return condition.setSubject(person());
  }

  private Flag alert() {
    Flag flag = new Flag();
    flag.getMeta().addProfile(Profiles.of("maia-alert"));
    flag.setStatus(FlagStatus.ACTIVE);
    flag.addCategory(concept(CodeSystems.FLAG_CATEGORY, "safety"));
    flag.setCode(concept(Canonical.BASE + "/CodeSystem/alert-kind", "fall-risk").setText("Chutes"));
    flag.getPeriod().setStartElement(time.longAgo());
    return flag.setSubject(person()).setAuthor(bystander);
  }

  private Communication message(AccessClass wanted) {
    Communication message = new Communication();
    message.setStatus(CommunicationStatus.COMPLETED);
    message.addCategory(concept(CodeSystems.COMMUNICATION_CATEGORY, "notification"));
    wanted.authorship().map(names::author).ifPresent(message::setSender);
    return message.setSubject(person());
  }

  private DocumentReference note(AccessClass wanted) {
    DocumentReference note = new DocumentReference();
    note.getMeta().addProfile(Profiles.LIAISON_NOTE);
    note.setStatus(DocumentReferenceStatus.CURRENT);
    note.setType(concept(CodeSystems.NOTE_TYPE, "OBS")).setSubject(person());
    note.setDateElement(new InstantType(time.longAgo().asStringValue()));
    note.addAuthor(wanted.authorship().map(names::author).orElseThrow());
    note.addContent()
        .getAttachment()
        .setContentType("text/plain;charset=utf-8")
        .setData("Rien à signaler".getBytes(UTF_8));
    return note;
  }

  /** Somebody whose mandate is over. */
  private RelatedPerson formerGuardian() {
    RelatedPerson former = ScenarioRelatives.relative("maia-legal-representative", "GUARD");
    former.addExtension(
        ScenarioRelatives.mandate("guardianship", "representation", MandateScope.PERSON));
    former.addIdentifier().setSystem("urn:example").setValue("2");
    return former.setActive(false).setPatient(person());
  }

  /** A team that is over. */
  private CareTeam formerTeam() {
    return teams.team("care-team", CareTeamStatus.INACTIVE);
  }

  private static CodeableConcept concept(String system, String code) {
    return new CodeableConcept(coding(system, code));
  }

  private static Coding coding(String system, String code) {
    return new Coding().setSystem(system).setCode(code);
  }
}
