package org.maiashare.demo;

import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.demo.CoordinationSource.Member;
import org.maiashare.demo.CoordinationSource.Team;

/** Care teams and extended circles (maia-care-team), each member with their own period. */
final class TeamComposer {

  private TeamComposer() {}

  static String key(String team) {
    return "team/" + team;
  }

  static void compose(PersonRecord record) {
    record.person().teams().forEach(team -> add(record, team));
  }

  private static void add(PersonRecord record, Team team) {
    Timeline timeline = record.timeline();
    CareTeam careTeam = Profiles.claim(new CareTeam(), "maia-care-team");
    careTeam.addExtension(
        Profiles.extension("territory", record.directory().territory(record.person().territory())));
    careTeam.addExtension(informationGiven(record, team.informed(), team.informedBy()));
    careTeam
        .addIdentifier()
        .setSystem(Identifiers.CARE_TEAM)
        .setValue(record.person().key() + "/" + team.key());
    careTeam.setStatus(team.until() == null ? CareTeamStatus.ACTIVE : CareTeamStatus.INACTIVE);
    careTeam.addCategory(Terminology.ownConcept("team-category", team.category()));
    careTeam.setName(team.name()).setSubject(record.patient());
    careTeam.setPeriod(timeline.period(team.since(), team.until()));
    for (Member member : team.members()) {
      careTeam
          .addParticipant()
          .setMember(reference(record, member))
          .setPeriod(timeline.period(member.since(), member.until()));
    }
    careTeam.addManagingOrganization(record.directory().organisationOf(team.informedBy()));
    record.transaction().add(key(team.key()), careTeam);
  }

  /** When and by whom the person was told what is shared, and with whom (CSP R.1110-3). */
  static Extension informationGiven(PersonRecord record, RelativeTime date, String role) {
    Extension information = Profiles.extension("information-given");
    information.addExtension("date", record.timeline().dateTime(date));
    information.addExtension("by", record.directory().role(role));
    return information;
  }

  private static Reference reference(PersonRecord record, Member member) {
    if (!member.role().isBlank()) {
      return record.directory().role(member.role());
    }
    return member.organisation().isBlank()
        ? record.transaction().to(RelativeComposer.key(member.relative()))
        : record.directory().organisation(member.organisation());
  }
}
