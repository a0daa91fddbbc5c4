package org.maiashare.guide;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Actor;
import org.maiashare.decision.BaseProtocol;
import org.maiashare.decision.ConsentDirective;
import org.maiashare.decision.DataCategory;
import org.maiashare.decision.Decisions;
import org.maiashare.decision.Facet;
import org.maiashare.decision.PersonFacts;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.PractitionerRoleId;
import org.maiashare.decision.ProvisionPath;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.Requester;
import org.maiashare.decision.SensitivityLabel;
import org.maiashare.decision.SignatureState;
import org.maiashare.fhir.Openings;
import org.maiashare.fhir.PersonFactsReader;
import org.maiashare.wording.Wording;
import org.maiashare.wording.Words;

/** What a requester sees of a person of the examples, as the decision core decides it. */
final class SharedView {

  private static final Words NOTHING = new Words("–", "–");
  private static final Words READS = new Words("lit", "reads");
  private static final Words WRITES = new Words("lit, écrit", "reads, writes");

  /** A line of the table. */
  record Line(Words name, AccessClass cell) {}

  private final GuideExamples examples;
  private final PersonFacts facts;

  /**
   * @param consents the ids of the consents that are there; the examples' others are left out
   */
  SharedView(GuideExamples examples, String person, Set<String> consents) {
    this.examples = examples;
    List<Resource> record =
        examples.all().stream()
            .filter(it -> !(it instanceof Consent) || consents.contains(it.getIdPart()))
            .toList();
    this.facts =
        new PersonFactsReader(it -> SignatureState.VALID)
            .read(new PersonId(person), record, examples, Openings.NONE, BaseProtocol.shipped());
  }

  /** The categories, and what the person's consents single out. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (DataCategory category : DataCategory.values()) {
      lines.add(new Line(Wording.of(category), AccessClass.plain(category)));
    }
    lines.add(
        new Line(
            Wording.of(DataCategory.MED)
                .then(new Words(" : ", ": "))
                .then(Wording.of(SensitivityLabel.PSY)),
            AccessClass.plain(DataCategory.MED).labelled(SensitivityLabel.PSY)));
    for (ConsentDirective consent : facts.all(ConsentDirective.class)) {
      if (consent.root().dataScoped()) {
        lines.add(
            new Line(
                new Words("Le document désigné", "The document named"),
                AccessClass.plain(DataCategory.NOTE)
                    .with(new Facet.ProvisionFacet(consent.id(), ProvisionPath.ROOT))));
      }
    }
    return lines;
  }

  Words of(String requester, AccessClass cell, Instant at) {
    Requester who = new Requester(actor(requester));
    if (!Decisions.decide(who, facts, cell, Action.READ, at).permitted()) {
      return NOTHING;
    }
    return Decisions.decide(who, facts, cell, Action.WRITE, at).permitted() ? WRITES : READS;
  }

  private Actor actor(String requester) {
    String id = requester.substring(requester.indexOf('/') + 1);
    if (requester.startsWith("RelatedPerson/")) {
      return new Actor.Relative(new RelatedPersonId(id));
    }
    return examples
        .role(new PractitionerRoleId(id))
        .map(it -> new Actor.Professional(it.role(), it.active(), it.period()))
        .orElseThrow();
  }
}
