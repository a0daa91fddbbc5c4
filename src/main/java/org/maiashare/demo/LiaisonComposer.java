package org.maiashare.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DocumentReference.DocumentRelationshipType;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.demo.CareSource.Alert;
import org.maiashare.demo.CareSource.Document;

/** Safety alerts, liaison notes (national Cahier de liaison) and liaison forms. */
final class LiaisonComposer {

  private static final String URGENT =
      "https://interop.esante.gouv.fr/ig/fhir/cdl/StructureDefinition/cdl-ext-is-emergency";

  private LiaisonComposer() {}

  static String key(String document) {
    return "document/" + document;
  }

  static void compose(PersonRecord record) {
    List<Alert> alerts = record.person().alerts();
    for (int index = 0; index < alerts.size(); index++) {
      alert(record, PersonRecord.numbered("alert", index), alerts.get(index));
    }
    record.person().documents().forEach(document -> document(record, document));
  }

  private static void alert(PersonRecord record, String key, Alert alert) {
    Flag flag = Profiles.claim(new Flag(), "maia-alert");
    flag.setStatus(FlagStatus.ACTIVE);
    flag.addCategory(Terminology.concept("flag-category#safety"));
    flag.setCode(Terminology.ownConcept("alert-kind", alert.kind()).setText(alert.text()));
    flag.setSubject(record.patient());
    flag.setPeriod(record.timeline().period(alert.since(), null));
    flag.setAuthor(record.directory().role(alert.by()));
    record.transaction().add(key, flag);
  }

  private static void document(PersonRecord record, Document source) {
    boolean note = source.type().startsWith("TRE_R234#");
    DocumentReference document =
        Profiles.claim(new DocumentReference(), note ? "maia-liaison-note" : "maia-liaison-form");
    document.setStatus(DocumentReferenceStatus.CURRENT);
    document.setType(Terminology.concept(source.type()));
    document.setSubject(record.patient());
    document.setDateElement(record.timeline().instant(source.on(), 0));
    document.addAuthor(author(record, source.by()));
    document.setDescription(source.title());
    document
        .addContent()
        .getAttachment()
        .setContentType("text/plain;charset=utf-8")
        .setLanguage("fr")
        .setTitle(source.title())
        .setCreationElement(record.timeline().dateTime(source.on()))
        .setData(source.text().getBytes(UTF_8));
    if (note) {
      note(record, source, document);
    } else {
      document.setDocStatus(ReferredDocumentStatus.FINAL);
      document.getContext().setPeriod(record.timeline().period(source.on(), source.on()));
    }
    record.add(key(source.key()), document, source.labels());
  }

  private static void note(PersonRecord record, Document source, DocumentReference note) {
    if (source.urgent()) {
      note.addExtension(URGENT, new BooleanType(true));
    }
    if (!source.answers().isBlank()) {
      note.addRelatesTo()
          .setCode(DocumentRelationshipType.APPENDS)
          .setTarget(record.transaction().to(key(source.answers())));
    }
  }

  /** A role of the directory, or one of the person's relatives written {@code relative:key}. */
  private static Reference author(PersonRecord record, String by) {
    String relative = "relative:";
    return by.startsWith(relative)
        ? record.transaction().to(RelativeComposer.key(by.substring(relative.length())))
        : record.directory().role(by);
  }
}
