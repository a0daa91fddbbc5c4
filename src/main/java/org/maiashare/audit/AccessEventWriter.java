package org.maiashare.audit;

import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;
import org.maiashare.wording.Moments;

/** Expands a row to an AuditEvent of our profile, in the shape of IHE BALP. */
final class AccessEventWriter {

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String EVENT_TYPE = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  private static final String INTERACTION = "http://hl7.org/fhir/restful-interaction";
  private static final String OBJECT_ROLE = "http://terminology.hl7.org/CodeSystem/object-role";
  private static final String BALP_ENTITY =
      "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";
  private static final String PERMISSION = Canonical.BASE + "/permission/";
  private static final String PURPOSE = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

  private final AuditedPersons persons;

  AccessEventWriter(AuditedPersons persons) {
    this.persons = persons;
  }

  AuditEvent write(AuditRow row) {
    AuditEvent event = new AuditEvent();
    event.setId(row.id());
    event.setMeta(
        new Meta()
            .addProfile(
                row.emergency().isPresent() ? Profiles.EMERGENCY_EVENT : Profiles.ACCESS_EVENT));
    String interaction = interaction(row);
    type(event, row, interaction);
    event.setAction(action(row.kind(), interaction));
    event.setRecorded(Date.from(row.recordedAt()));
    boolean ok = row.text("outcome").equals(AuditEntry.OK) && row.kind() != AuditKind.WRITE_FAILED;
    event.setOutcome(ok ? AuditEventOutcome._0 : AuditEventOutcome._4);
    if (!ok) {
      event.setOutcomeDesc(
          row.kind() == AuditKind.WRITE_FAILED ? "not-committed" : row.text("outcome"));
    }
    agent(event, row);
    event.getSource().getObserver().setDisplay("MAIA Share, " + row.node());
    entities(event, row);
    row.emergency()
        .ifPresentOrElse(it -> emergency(event, row, it), () -> decision(event, row.grounds()));
    return event;
  }

  /** The first word of the operation. */
  private static String interaction(AuditRow row) {
    String operation = row.text("operation");
    int space = operation.indexOf(' ');
    return space < 0 ? operation : operation.substring(0, space);
  }

  private static void type(AuditEvent event, AuditRow row, String interaction) {
    if (row.kind() == AuditKind.NOT_AUTHENTICATED) {
      event.setType(new Coding(DICOM, "110114", "User Authentication"));
      event.addSubtype(new Coding(DICOM, "110122", "Login"));
      return;
    }
    if (row.kind() == AuditKind.PRIVILEGED) {
      boolean start = interaction.equals(AuditEntry.START);
      event.setType(
          start
              ? new Coding(DICOM, "110100", "Application Activity")
              : new Coding(DICOM, "110113", "Security Alert"));
      event.addSubtype(
          start
              ? new Coding(DICOM, "110120", "Application Start")
              : new Coding(DICOM, "110137", "User Security Attributes Changed"));
      return;
    }
    event.setType(new Coding(EVENT_TYPE, "rest", "RESTful Operation"));
    boolean operation = interaction.startsWith("$");
    event.addSubtype(
        operation
            ? new Coding(INTERACTION, "operation", interaction)
            : new Coding(INTERACTION, interaction, null));
  }

  private static AuditEventAction action(AuditKind kind, String interaction) {
    if (kind == AuditKind.NOT_AUTHENTICATED || kind == AuditKind.PRIVILEGED) {
      return AuditEventAction.E;
    }
    return switch (interaction) {
      case "create" -> AuditEventAction.C;
      case "update", "patch" -> AuditEventAction.U;
      case "read", "vread", "history-instance" -> AuditEventAction.R;
      case "transaction", "batch" ->
          kind == AuditKind.DISCLOSURE ? AuditEventAction.R : AuditEventAction.U;
      default -> AuditEventAction.E;
    };
  }

  private static void agent(AuditEvent event, AuditRow row) {
    AuditEventAgentComponent agent = event.addAgent();
    agent.setRequestor(true);
    String role = row.agent("role");
    String actor = role.isEmpty() ? row.agent("actor") : role;
    Reference who = new Reference();
    if (!actor.isEmpty()) {
      who.setReference(actor);
    }
    String subject = row.agent("subject");
    who.setDisplay(subject.isEmpty() ? "?" : subject);
    agent.setWho(who);
    if (!row.agent("family").isEmpty()) {
      agent.addRole().addCoding(new Coding(CodeSystems.ROLE_FAMILY, row.agent("family"), null));
    }
    if (!row.agent("purpose").isEmpty()) {
      agent.addPurposeOfUse().addCoding(new Coding(PURPOSE, row.agent("purpose"), null));
    }
    row.permissions().forEach(it -> agent.addPolicy(PERMISSION + it));
    if (!row.agent("organisation").isEmpty()) {
      event.addAgent().setRequestor(false).setWho(new Reference(row.agent("organisation")));
    }
  }

  private void entities(AuditEvent event, AuditRow row) {
    for (int person : row.persons()) {
      persons
          .patientOf(person)
          .ifPresent(
              patient ->
                  event
                      .addEntity()
                      .setRole(new Coding(OBJECT_ROLE, "1", "Patient"))
                      .setWhat(new Reference("Patient/" + patient)));
    }
    List<AuditedResource> resources = row.resources();
    for (AuditedResource resource : resources) {
      String version = resource.version().isEmpty() ? "" : "/_history/" + resource.version();
      event
          .addEntity()
          .setRole(new Coding(OBJECT_ROLE, "4", "Domain Resource"))
          .setWhat(new Reference(resource.reference() + version));
    }
    if (!row.text("request").isEmpty()) {
      event
          .addEntity()
          .setType(new Coding(BALP_ENTITY, "XrequestId", null))
          .setWhat(new Reference().setDisplay(row.text("request")));
    }
  }

  /** Why, in writing, and until when; or the opposition that refused it (model: CSP L.1111-17). */
  private static void emergency(AuditEvent event, AuditRow row, AuditedEmergency emergency) {
    event
        .addPurposeOfEvent()
        .setText(emergency.reason())
        .addCoding(new Coding(PURPOSE, "BTG", null));
    Extension decision = event.addExtension().setUrl(Extensions.ACCESS_DECISION);
    boolean opposed = row.text("outcome").equals(AuditedEmergency.OPPOSED);
    String reason = opposed ? AuditedEmergency.OPPOSED : "emergency-access";
    decision.addExtension("reason", new Coding(CodeSystems.DECISION_REASON, reason, null));
    decision.addExtension("article", new StringType("CSP L.1111-17"));
    emergency.until().ifPresent(it -> decision.addExtension("until", Moments.dateTime(it)));
  }

  private static void decision(AuditEvent event, Grounds grounds) {
    if (grounds.rules().isEmpty()) {
      return;
    }
    Extension decision = event.addExtension().setUrl(Extensions.ACCESS_DECISION);
    grounds
        .rules()
        .forEach(
            rule ->
                decision.addExtension(
                    "reason", new Coding(CodeSystems.DECISION_REASON, rule, null)));
    grounds.articles().forEach(it -> decision.addExtension("article", new StringType(it)));
    grounds.protocols().stream()
        .reduce((first, last) -> last)
        .ifPresent(it -> decision.addExtension("protocol", new UriType(it)));
    grounds
        .consentIds()
        .forEach(id -> decision.addExtension("consent", new Reference("Consent/" + id)));
  }
}
