package org.maiashare.audit;

import java.util.Optional;
import org.maiashare.decision.RoleFamily;
import org.maiashare.wording.Names;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** What those who asked are called. */
final class AgentNames {

  private final AuditedPersons persons;
  private final JournalLanguage language;

  AgentNames(AuditedPersons persons, JournalLanguage language) {
    this.persons = persons;
    this.language = language;
  }

  /** By name and family of role, as far as the directory knows them. */
  String who(AuditRow row) {
    String actor = row.agent("actor");
    if (actor.startsWith("Patient/")) {
      return language.say(new Words("vous", "you"));
    }
    if (actor.startsWith("Device/")) {
      return language.say(
          new Words("le logiciel de la structure", "the software of the organisation"));
    }
    if (actor.isEmpty() && row.agent("subject").equals(AuditAgent.SERVER.subject())) {
      return language.say(new Words("le service de partage", "the sharing service"));
    }
    String family =
        RoleFamily.ofCode(row.agent("family"))
            .map(it -> ", " + language.say(Wording.inside(Wording.of(it))))
            .orElse("");
    return name(actor).orElse(language.say(new Words("une personne", "a person"))) + family;
  }

  Optional<String> organisation(AuditRow row) {
    return name(row.agent("organisation"));
  }

  private Optional<String> name(String reference) {
    return reference.isEmpty()
        ? Optional.empty()
        : persons.find(reference).map(Names::of).filter(name -> !name.isBlank());
  }
}
