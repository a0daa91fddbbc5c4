package org.maiashare.consent;

import java.util.Optional;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.PurposeOfUse;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.ResourceReference;
import org.maiashare.wording.Names;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** What people, places and software are called: by name, as far as whoever asks may read it. */
final class Designation {

  private final KnownRecords known;

  Designation(KnownRecords known) {
    this.known = known;
  }

  /** In one line, for a table. */
  String label(Beneficiary who) {
    Words words =
        who.example()
            .actor()
            .fold(
                self -> person(self),
                relative -> relative(relative),
                professional -> label(professional.role(), who.anyone()),
                software -> software(software));
    return words.french().equals(words.english()) ? words.french() : words.both();
  }

  /** As the subject of a sentence. */
  Words subject(Beneficiary who) {
    Words words =
        who.example()
            .actor()
            .fold(
                self -> new Words("La personne (", "The person (").then(person(self)).then(")"),
                relative -> relative(relative),
                professional -> subject(professional.role(), who.anyone()),
                software -> software(software));
    return words.then(purpose(who.example().purpose()));
  }

  private static Words purpose(PurposeOfUse purpose) {
    if (purpose.isBreakGlass()) {
      return new Words(", en accès d'urgence,", ", by emergency access,");
    }
    return purpose.equals(PurposeOfUse.TREATMENT)
        ? Words.NONE
        : new Words(", pour le motif ", ", for the purpose ").then(purpose.code() + ",");
  }

  private Words label(ExercisedRole role, boolean anyone) {
    Words place = place(role);
    return anyone ? place : practitioner(role).then(", ").then(place);
  }

  private Words subject(ExercisedRole role, boolean anyone) {
    Words family =
        role.family()
            .map(Wording::of)
            .map(Wording::inside)
            .orElse(new Words("rôle inconnu", "unknown role"));
    return anyone
        ? new Words("Quiconque exerce à ", "Whoever works at ")
            .then(place(role))
            .then(" (")
            .then(family)
            .then(")")
        : practitioner(role).then(" (").then(family).then(", ").then(place(role)).then(")");
  }

  private Words practitioner(ExercisedRole role) {
    return name("Practitioner", role.practitioner().value())
        .orElse(new Words("Un professionnel", "A professional"));
  }

  /** The organisation; the desk of a territory is known without one. */
  private Words place(ExercisedRole role) {
    boolean desk = role.family().filter(RoleFamily.DESK::equals).isPresent();
    return name("Organization", role.organisation().value())
        .orElse(
            desk
                ? new Words("Guichet intégré du territoire", "One-stop desk of the territory")
                : new Words("Structure inconnue", "Unknown organisation"));
  }

  private Words person(Actor.Self self) {
    return name("Patient", self.person().value()).orElse(new Words("la personne", "the person"));
  }

  private Words relative(Actor.Relative relative) {
    return name("RelatedPerson", relative.relatedPerson().value())
        .orElse(new Words("Un proche", "A relative"));
  }

  private Words software(Actor.Software software) {
    return new Words("Un logiciel de ", "Software of ")
        .then(
            name("Organization", software.organisation().value())
                .orElse(new Words("structure inconnue", "an unknown organisation")));
  }

  private Optional<Words> name(String type, String id) {
    return ResourceReference.parse(type + "/" + id)
        .flatMap(known::find)
        .map(Names::of)
        .filter(name -> !name.isBlank())
        .map(Words::name);
  }
}
