package org.maiashare.guide;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.maiashare.wording.Moments;
import org.maiashare.wording.Names;
import org.maiashare.wording.Words;

/** A page of the guide on a pair of choices: who sees what without, and with, each of them. */
final class ChoicePage {

  private final GuideExamples examples;
  private final ChoicePair pair;

  ChoicePage(GuideExamples examples, ChoicePair pair) {
    this.examples = examples;
    this.pair = pair;
  }

  /** Markdown, French first. */
  String text() {
    return "Ce que change chaque choix, pris seul, et pour qui : sans lui → avec lui. Un trait : rien, pas même"
        + " que cela existe. / What each choice, taken alone, changes and for whom: without it → with it. A dash:"
        + " nothing, not even that it exists.\n"
        + side(pair.rule())
        + side(pair.opposite());
  }

  private String side(ChoicePair.Side side) {
    SharedView without = view(Set.of());
    SharedView with = view(Set.of(side.consent()));
    return "\n### "
        + side.consent()
        + "\n\n"
        + side.meaning().french()
        + " / "
        + side.meaning().english()
        + "\n\n[Le consentement / the consent](Consent-"
        + side.consent()
        + ".html), le / on "
        + both(Moments.moment(side.at()))
        + ".\n\n|"
        + row("", pair.requesters().stream().map(this::name).toList())
        + "|---|"
        + "---|".repeat(pair.requesters().size())
        + "\n"
        + with.lines().stream()
            .map(line -> "|" + row(both(line.name()), cells(line, without, with, side)))
            .collect(Collectors.joining());
  }

  private List<String> cells(
      SharedView.Line line, SharedView without, SharedView with, ChoicePair.Side side) {
    return pair.requesters().stream()
        .map(
            requester -> {
              Words before = without.of(requester, line.cell(), side.at());
              Words after = with.of(requester, line.cell(), side.at());
              return before.equals(after)
                  ? both(after)
                  : both(before) + " → **" + both(after) + "**";
            })
        .toList();
  }

  private SharedView view(Set<String> consents) {
    return new SharedView(examples, pair.person(), consents);
  }

  private String name(String requester) {
    String id = requester.substring(requester.indexOf('/') + 1);
    return examples
        .find(PractitionerRole.class, id)
        .flatMap(
            role ->
                examples.find(
                    Practitioner.class, role.getPractitioner().getReferenceElement().getIdPart()))
        .map(Names::of)
        .or(() -> examples.find(RelatedPerson.class, id).map(Names::of))
        .orElseThrow();
  }

  private static String both(Words words) {
    return words.french().equals(words.english())
        ? words.french()
        : words.french() + " / " + words.english();
  }

  private static String row(String first, List<String> others) {
    return " " + first + " | " + String.join(" | ", others) + " |\n";
  }
}
