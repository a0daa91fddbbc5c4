package org.maiashare.demo;

import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.maiashare.demo.CoordinationSource.Episode;
import org.maiashare.demo.CoordinationSource.Step;

/** Follow-up by a case manager: entry criteria, dated steps, exit. */
final class EpisodeComposer {

  private EpisodeComposer() {}

  static void compose(PersonRecord record) {
    Episode followUp = record.person().caseManagement();
    if (followUp == null) {
      return;
    }
    EpisodeOfCare episode = Profiles.claim(new EpisodeOfCare(), "maia-case-management");
    episode.addExtension(
        Profiles.extension("territory", record.directory().territory(record.person().territory())));
    for (String criterion : followUp.criteria()) {
      episode.addExtension(
          Profiles.extension(
              "entry-criterion", Terminology.ownCoding("entry-criterion", criterion)));
    }
    followUp.steps().forEach(step -> episode.addExtension(step(record.timeline(), step)));
    if (!followUp.exit().isBlank()) {
      episode.addExtension(
          Profiles.extension(
              "exit-reason", Terminology.ownConcept("exit-reason", followUp.exit())));
    }
    episode.setStatus(EpisodeOfCareStatus.fromCode(followUp.status()));
    episode.addType(Terminology.ownConcept("episode-kind", "case-management"));
    episode.setPatient(record.patient());
    episode.setManagingOrganization(record.directory().organisationOf(followUp.manager()));
    episode.setPeriod(record.timeline().period(followUp.since(), followUp.until()));
    episode.setCareManager(record.directory().role(followUp.manager()));
    record
        .person()
        .teams()
        .forEach(team -> episode.addTeam(record.transaction().to(TeamComposer.key(team.key()))));
    record.transaction().add("case-management", episode);
  }

  private static Extension step(Timeline timeline, Step step) {
    Extension extension = Profiles.extension("case-management-step");
    extension.addExtension("step", Terminology.ownCoding("case-management-step", step.step()));
    extension.addExtension("date", timeline.date(step.on()));
    return extension;
  }
}
