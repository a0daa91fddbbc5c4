package org.maiashare.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.decision.DataCategory;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** The journal in words: who, when, why, what kind of data, on what basis. */
final class JournalSentences {

  private final AgentNames names;
  private final JournalLanguage language;

  JournalSentences(AuditedPersons persons, JournalLanguage language) {
    this.names = new AgentNames(persons, language);
    this.language = language;
  }

  ParametersParameterComponent write(JournalEntry entry) {
    ParametersParameterComponent written = new ParametersParameterComponent();
    written.setName("entry");
    written.addPart().setName("when").setValue(Moments.dateTime(entry.latest()));
    written.addPart().setName("who").setValue(new StringType(names.who(entry.first())));
    names
        .organisation(entry.first())
        .ifPresent(it -> written.addPart().setName("organisation").setValue(new StringType(it)));
    for (DataCategory category : entry.categories()) {
      written
          .addPart()
          .setName("what")
          .setValue(
              new Coding(CodeSystems.DATA_CATEGORY, category.name(), said(Wording.of(category))));
    }
    String why =
        entry.first().emergency().map(it -> sentence(entry, it)).orElseGet(() -> sentence(entry));
    written.addPart().setName("why").setValue(new StringType(why));
    Grounds grounds = entry.first().grounds();
    if (!grounds.rules().isEmpty()) {
      written.addPart().setName("basis").setValue(new StringType(basis(grounds)));
    }
    return written;
  }

  private String sentence(JournalEntry entry) {
    String what =
        entry.categories().stream()
            .map(category -> said(Wording.inside(Wording.of(category))))
            .collect(Collectors.joining(", "));
    AuditRow row = entry.first();
    String when = said(Moments.moment(entry.latest()));
    String place = names.organisation(row).map(it -> " (" + it + ")").orElse("");
    String reason = said(reason(row));
    return switch (language) {
      case FRENCH ->
          "Le %s, %s%s a %s : %s. Pourquoi : %s."
              .formatted(
                  when, names.who(row), place, entry.wrote() ? "écrit" : "consulté", what, reason);
      case EASY_FRENCH ->
          "%s%s a %s vos informations. C'était le %s. Ces informations parlent de : %s. Cette personne a le droit : %s."
              .formatted(
                  names.who(row), place, entry.wrote() ? "écrit dans" : "lu", when, what, reason);
      case ENGLISH ->
          "On %s, %s%s %s: %s. Why: %s."
              .formatted(
                  when, names.who(row), place, entry.wrote() ? "wrote" : "read", what, reason);
    };
  }

  /** An emergency access that was opened, or that the person's own opposition refused. */
  private String sentence(JournalEntry entry, AuditedEmergency emergency) {
    AuditRow row = entry.first();
    String place = names.organisation(row).map(it -> " (" + it + ")").orElse("");
    Words opened =
        Words.name(names.who(row) + place)
            .then(new Words(" a ouvert un accès en urgence", " opened an emergency access"))
            .then(Moments.until(emergency.until()));
    Words refused =
        Words.name(names.who(row) + place)
            .then(
                new Words(
                    " a demandé un accès en urgence. Vous l'aviez refusé d'avance : rien n'a été"
                        + " montré",
                    " asked for emergency access. You had refused it beforehand: nothing was"
                        + " shown"));
    return said(
        new Words("Le ", "On ")
            .then(Moments.moment(entry.latest()))
            .then(", ")
            .then(emergency.until().isPresent() ? opened : refused)
            .then(new Words(". Raison écrite : « ", ". Written reason: “"))
            .then(emergency.reason())
            .then(new Words(" ».", "”.")));
  }

  private static Words reason(AuditRow row) {
    List<String> rules = row.grounds().rules();
    if (row.agent("purpose").equals("BTG")) {
      return new Words("urgence", "emergency");
    }
    return rules.isEmpty()
        ? new Words("suivi de votre situation", "follow-up of your situation")
        : Words.list(
            rules.stream().map(rule -> Wording.inside(Wording.ofReason(rule))).toList(), " ; ");
  }

  private String basis(Grounds grounds) {
    return String.join(" ; ", grounds.articles())
        + grounds.protocols().stream().map(it -> " ; " + it).collect(Collectors.joining())
        + grounds.consentIds().stream().map(id -> " ; Consent/" + id).collect(Collectors.joining());
  }

  private String said(Words words) {
    return language.say(words);
  }
}
