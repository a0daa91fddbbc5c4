package org.maiashare.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.UriType;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Actor;
import org.maiashare.decision.Basis;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** Writes the lines of the table as codes for programs and as sentences for people. */
final class AccessSentences {

  private final AskedSituation situation;
  private final Designation designation;

  AccessSentences(AskedSituation situation) {
    this.situation = situation;
    this.designation = new Designation(situation.known());
  }

  ParametersParameterComponent write(AccessLine line, List<AccessClass> cells) {
    Parts parts = new Parts("access");
    parts.add("requester", new StringType(designation.label(line.who())));
    family(line).ifPresent(family -> parts.add("roleFamily", coding(family)));
    parts.add("category", Parts.coding(line.category()));
    line.level().coding().ifPresent(level -> parts.add("access", level));
    Basis basis = line.basis();
    basis.rules().forEach(rule -> parts.add("reason", reason(rule)));
    parts.add("article", new StringType(basis.article()));
    basis.protocols().stream()
        .reduce((first, last) -> last)
        .ifPresent(protocol -> parts.add("protocol", new UriType(protocol)));
    basis.consents().forEach(consent -> parts.add("consent", new StringType(consent)));
    if (line.since().isAfter(Instant.MIN)) {
      parts.add("since", Moments.dateTime(line.since()));
    }
    line.until().ifPresent(until -> parts.add("until", Moments.dateTime(until)));
    return parts.say(sentence(line, cells));
  }

  private Words sentence(AccessLine line, List<AccessClass> cells) {
    return designation
        .subject(line.who())
        .then(" ")
        .then(line.level().verb())
        .then(new Words(" : ", ": "))
        .then(Extent.of(line.category(), cells, situation.cells()))
        .then(Moments.since(line.since()))
        .then(Moments.until(line.until()))
        .then(new Words(". Motif : ", ". Ground: "))
        .then(ground(line.basis()))
        .then(".");
  }

  private Words ground(Basis basis) {
    List<Words> rules =
        basis.rules().stream().map(rule -> Wording.inside(Wording.ofReason(code(rule)))).toList();
    List<Words> consents =
        situation.facts().all(ConsentDirective.class).stream()
            .filter(consent -> basis.consents().contains(consent.reference()))
            .map(
                consent ->
                    new Words(" ; choix exprimé le ", "; choice made on ")
                        .then(Moments.moment(consent.givenAt())))
            .toList();
    return Words.list(rules, " ; ")
        .then(" (" + basis.article() + ")")
        .then(Words.list(consents, ""));
  }

  private static Optional<RoleFamily> family(AccessLine line) {
    return line.who().example().actor() instanceof Actor.Professional it
        ? it.role().family()
        : Optional.empty();
  }

  private static Coding coding(RoleFamily family) {
    return new Coding()
        .setSystem(CodeSystems.ROLE_FAMILY)
        .setCode(family.code())
        .setDisplay(Wording.of(family).french());
  }

  private static Coding reason(String rule) {
    return new Coding()
        .setSystem(CodeSystems.DECISION_REASON)
        .setCode(code(rule))
        .setDisplay(Wording.ofReason(code(rule)).french());
  }

  /** The published code of a rule; which rule failed is nobody's concern here. */
  private static String code(String rule) {
    return rule.startsWith("failed:") ? "rule-failed" : rule;
  }
}
