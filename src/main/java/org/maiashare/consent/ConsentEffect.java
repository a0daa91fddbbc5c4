package org.maiashare.consent;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.maiashare.decision.AccessChange;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Beneficiary;
import org.maiashare.decision.ConsentConflict;
import org.maiashare.decision.ConsentPreview;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Finding;
import org.maiashare.decision.Period;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** What a draft consent would change, with what it contradicts and what keeps it from filing. */
final class ConsentEffect {

  private record Change(
      Beneficiary who, DataCategory category, AccessLevel before, AccessLevel after) {}

  private final DraftedSituation drafted;
  private final AskedSituation situation;
  private final Designation designation;
  private final Instant at;

  ConsentEffect(DraftedSituation drafted) {
    this.drafted = drafted;
    this.situation = drafted.before();
    this.designation = new Designation(situation.known());
    this.at =
        drafted
            .draft()
            .map(draft -> beginning(draft.root().period(), situation.now()))
            .orElse(situation.now());
  }

  /** A consent for later is shown as of the day it begins. */
  private static Instant beginning(Period period, Instant now) {
    return period.from().isAfter(now) && !period.isEmpty() ? period.from() : now;
  }

  Parameters written() {
    ConsentPreview preview =
        ConsentPreview.compare(situation.facts(), drafted.after(), situation.cells(), at);
    Parameters answer = new Parameters();
    changes(preview).forEach((change, cells) -> answer.addParameter(write(change, cells)));
    drafted.findings().forEach(finding -> answer.addParameter(write(finding)));
    preview.conflicts().stream()
        .filter(this::concernsTheDraft)
        .filter(conflict -> !situation.isAskerAtWork(conflict.who()))
        .forEach(conflict -> answer.addParameter(write(conflict)));
    return answer;
  }

  private Map<Change, List<AccessClass>> changes(ConsentPreview preview) {
    Set<Beneficiary> concerned = new LinkedHashSet<>();
    preview.changes().stream().map(AccessChange::who).forEach(concerned::add);
    Map<Change, List<AccessClass>> changes = new LinkedHashMap<>();
    for (Beneficiary who : concerned) {
      for (AccessClass cell : situation.cells()) {
        AccessLevel before = AccessLevel.of(who.example(), situation.facts(), cell, at);
        AccessLevel after = AccessLevel.of(who.example(), drafted.after(), cell, at);
        if (before != after) {
          changes
              .computeIfAbsent(
                  new Change(who, cell.category(), before, after), same -> new ArrayList<>())
              .add(cell);
        }
      }
    }
    return changes;
  }

  private ParametersParameterComponent write(Change change, List<AccessClass> cells) {
    Parts parts = new Parts("change");
    parts.add("requester", new StringType(designation.label(change.who())));
    parts.add("category", Parts.coding(change.category()));
    change.before().coding().ifPresent(level -> parts.add("before", level));
    change.after().coding().ifPresent(level -> parts.add("after", level));
    return parts.say(
        designation
            .subject(change.who())
            .then(" ")
            .then(ChangeWords.of(change.before(), change.after()))
            .then(new Words(" : ", ": "))
            .then(Extent.of(change.category(), cells, situation.cells()))
            .then("."));
  }

  private static ParametersParameterComponent write(Finding finding) {
    return new Parts("conflict").say(new Words(finding.french(), finding.english()));
  }

  private boolean concernsTheDraft(ConsentConflict conflict) {
    return isTheDraft(conflict.permitting()) || isTheDraft(conflict.refusing());
  }

  private boolean isTheDraft(String reference) {
    return drafted.draft().filter(draft -> draft.reference().equals(reference)).isPresent();
  }

  private ParametersParameterComponent write(ConsentConflict conflict) {
    boolean draftPermits = isTheDraft(conflict.permitting());
    String other = draftPermits ? conflict.refusing() : conflict.permitting();
    List<Words> categories =
        conflict.cells().stream()
            .mapToObj(cell -> situation.cells().get(cell).category())
            .distinct()
            .map(category -> Wording.inside(Wording.of(category)))
            .toList();
    Words disagreement =
        draftPermits
            ? new Words(
                " : un choix déjà enregistré refuse ce que ce projet permet, et le refus l'emporte, pour : ",
                ": a choice already filed refuses what this draft permits, and the refusal wins, for: ")
            : new Words(
                " : ce projet refuse ce qu'un consentement déjà enregistré permet, et le refus l'emporte, pour : ",
                ": this draft refuses what a consent already filed permits, and the refusal wins, for: ");
    Parts parts = new Parts("conflict");
    parts.add("consent", new Reference("Consent/" + other.substring(0, other.indexOf('|'))));
    return parts.say(
        designation
            .subject(conflict.who())
            .then(disagreement)
            .then(Words.list(categories, ", "))
            .then("."));
  }
}
