package org.maiashare.audit;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;

/**
 * An AuditEvent as the audit message of DICOM PS3.15, A.5, which audit repositories take by syslog;
 * the same content under the names of that schema.
 */
final class AuditMessage {

  private static final XMLOutputFactory WRITERS = XMLOutputFactory.newFactory();
  private static final Map<String, String> SYSTEM_NAMES =
      Map.of("http://dicom.nema.org/resources/ontology/DCM", "DCM");

  /** DICOM's kinds of participating objects. */
  private static final String PERSON = "1";

  private static final String SYSTEM_OBJECT = "2";
  private static final String OTHER = "4";
  private static final String PATIENT_ROLE = "1";

  private final XMLStreamWriter xml;

  private AuditMessage(XMLStreamWriter xml) {
    this.xml = xml;
  }

  static String of(AuditEvent event) {
    StringWriter text = new StringWriter();
    try {
      AuditMessage message = new AuditMessage(WRITERS.createXMLStreamWriter(text));
      message.write(event);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text takes any XML", e);
    }
    return text.toString();
  }

  private void write(AuditEvent event) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("AuditMessage");
    identification(event);
    for (AuditEventAgentComponent agent : event.getAgent()) {
      participant(agent);
    }
    xml.writeStartElement("AuditSourceIdentification");
    xml.writeAttribute("AuditSourceID", event.getSource().getObserver().getDisplay());
    xml.writeEndElement();
    for (AuditEventEntityComponent entity : event.getEntity()) {
      object(entity);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void identification(AuditEvent event) throws XMLStreamException {
    xml.writeStartElement("EventIdentification");
    xml.writeAttribute("EventActionCode", event.getAction().toCode());
    xml.writeAttribute("EventDateTime", event.getRecorded().toInstant().toString());
    xml.writeAttribute("EventOutcomeIndicator", event.getOutcome().toCode());
    code("EventID", event.getType());
    for (Coding subtype : event.getSubtype()) {
      code("EventTypeCode", subtype);
    }
    if (event.hasOutcomeDesc()) {
      xml.writeStartElement("EventOutcomeDescription");
      xml.writeCharacters(event.getOutcomeDesc());
      xml.writeEndElement();
    }
    codes("PurposeOfUse", event.getPurposeOfEvent());
    for (AuditEventAgentComponent agent : event.getAgent()) {
      codes("PurposeOfUse", agent.getPurposeOfUse());
    }
    xml.writeEndElement();
  }

  private void participant(AuditEventAgentComponent agent) throws XMLStreamException {
    xml.writeStartElement("ActiveParticipant");
    String reference = agent.getWho().getReference();
    String display = agent.getWho().getDisplay();
    xml.writeAttribute("UserID", reference == null ? String.valueOf(display) : reference);
    if (reference != null && display != null) {
      xml.writeAttribute("AlternativeUserID", display);
    }
    xml.writeAttribute("UserIsRequestor", String.valueOf(agent.getRequestor()));
    codes("RoleIDCode", agent.getRole());
    xml.writeEndElement();
  }

  private void object(AuditEventEntityComponent entity) throws XMLStreamException {
    boolean patient = PATIENT_ROLE.equals(entity.getRole().getCode());
    String reference = entity.getWhat().getReference();
    xml.writeStartElement("ParticipantObjectIdentification");
    xml.writeAttribute(
        "ParticipantObjectID",
        reference == null ? String.valueOf(entity.getWhat().getDisplay()) : reference);
    xml.writeAttribute(
        "ParticipantObjectTypeCode", patient ? PERSON : entity.hasRole() ? SYSTEM_OBJECT : OTHER);
    if (entity.hasRole()) {
      xml.writeAttribute("ParticipantObjectTypeCodeRole", entity.getRole().getCode());
    }
    code("ParticipantObjectIDTypeCode", kind(entity, patient));
    xml.writeEndElement();
  }

  private static Coding kind(AuditEventEntityComponent entity, boolean patient) {
    if (entity.hasType()) {
      return entity.getType();
    }
    return patient
        ? new Coding("RFC-3881", "2", "Patient Number")
        : new Coding("RFC-3881", "12", "URI");
  }

  private void codes(String name, List<CodeableConcept> concepts) throws XMLStreamException {
    for (CodeableConcept concept : concepts) {
      for (Coding coding : concept.getCoding()) {
        code(name, coding);
      }
    }
  }

  private void code(String name, Coding coding) throws XMLStreamException {
    String text = coding.getDisplay() == null ? coding.getCode() : coding.getDisplay();
    xml.writeStartElement(name);
    xml.writeAttribute("csd-code", coding.getCode());
    xml.writeAttribute(
        "codeSystemName", SYSTEM_NAMES.getOrDefault(coding.getSystem(), coding.getSystem()));
    xml.writeAttribute("originalText", text);
    xml.writeEndElement();
  }
}
