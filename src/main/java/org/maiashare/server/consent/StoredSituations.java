package org.maiashare.server.consent;

import java.util.List;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Consent;
import org.maiashare.consent.AskedSituation;
import org.maiashare.consent.DraftedSituation;
import org.maiashare.consent.PersonSituations;
import org.maiashare.decision.AccessClass;
import org.maiashare.decision.Action;
import org.maiashare.decision.Decisions;
import org.maiashare.enforcement.PersonQuestions;
import org.maiashare.enforcement.PersonQuestions.Asked;
import org.maiashare.grants.ConsentTrial;
import org.maiashare.grants.Filing;
import org.maiashare.grants.VisibleRecords;

/** The situations of persons as the database holds them. */
final class StoredSituations implements PersonSituations {

  private final PersonQuestions questions;
  private final Filing filing;
  private final VisibleRecords records;

  StoredSituations(PersonQuestions questions, Filing filing, VisibleRecords records) {
    this.questions = questions;
    this.filing = filing;
    this.records = records;
  }

  @Override
  public <T> T ask(String patient, Function<AskedSituation, T> question) {
    return questions.ask(
        patient, asked -> question.apply(situation(asked, asked.person().cells())));
  }

  @Override
  public <T> T ask(String patient, Consent draft, Function<DraftedSituation, T> question) {
    return questions.ask(
        patient,
        asked -> {
          ConsentTrial trial = filing.tryOut(asked.block(), draft);
          return question.apply(
              new DraftedSituation(
                  situation(asked, trial.after().cells()),
                  trial.draft(),
                  trial.after().facts(),
                  trial.findings()));
        });
  }

  private AskedSituation situation(Asked asked, List<AccessClass> cells) {
    List<AccessClass> readable = cells.stream().filter(cell -> reads(asked, cell)).toList();
    return new AskedSituation(
        asked.asker(), asked.person().facts(), readable, asked.now(), records::find);
  }

  private static boolean reads(Asked asked, AccessClass cell) {
    return Decisions.decide(asked.asker(), asked.person().facts(), cell, Action.READ, asked.now())
        .permitted();
  }
}
