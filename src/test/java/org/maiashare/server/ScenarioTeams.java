package org.maiashare.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.Membership;
import org.maiashare.decision.Party;
import org.maiashare.decision.Scenario;
import org.maiashare.decision.TeamKind;
import org.maiashare.fhir.Canonical;
import org.maiashare.fhir.CodeSystems;
import org.maiashare.fhir.Extensions;
import org.maiashare.fhir.Profiles;

/** The care teams and circles of a scenario. */
final class ScenarioTeams {

  private static final String FORMER = "the team that was";

  private final Scenario scenario;
  private final ScenarioTime time;
  private final ScenarioNames names;
  private final Reference territory;
  private final ScenarioDirectory.Bystander bystander;

  ScenarioTeams(
      Scenario scenario,
      ScenarioTime time,
      ScenarioNames names,
      Reference territory,
      ScenarioDirectory.Bystander bystander) {
    this.scenario = scenario;
    this.time = time;
    this.names = names;
    this.territory = territory;
    this.bystander = bystander;
  }

  void add() {
    Map<Party, CareTeam> teams = new LinkedHashMap<>();
    for (Membership membership : scenario.facts().all(Membership.class)) {
      CareTeam team =
          teams.computeIfAbsent(
              Party.of(membership.careTeam()),
              any ->
                  team(
                      membership.kind() == TeamKind.CARE_TEAM ? "care-team" : "extended-circle",
                      membership.active() ? CareTeamStatus.ACTIVE : CareTeamStatus.INACTIVE));
      if (membership.member() instanceof Party.PractitionerParty) {
        throw new NotOverHttpException("a team of the guide names roles, not practitioners");
      }
      team.addParticipant()
          .setMember(names.party(membership.member()))
          .setPeriod(time.period(membership.period()));
    }
    teams.forEach(
        (key, team) -> {
          team.getParticipant().remove(0);
          names.add(key, team);
        });
  }

  /** A team of somebody whom the scenario does not speak of. */
  CareTeam team(String category, CareTeamStatus status) {
    CareTeam team = new CareTeam();
    team.getMeta().addProfile(Profiles.of("maia-care-team"));
    team.addExtension(new Extension(Extensions.TERRITORY, territory));
    team.addExtension(ScenarioRecord.informationGiven(time.longAgo(), bystander.role()));
    team.addIdentifier()
        .setSystem(Canonical.BASE + "/sid/care-team")
        .setValue(UUID.randomUUID().toString());
    team.setStatus(status).setName("Équipe").setSubject(names.of(ScenarioRecord.PERSON));
    team.addCategory(
        new CodeableConcept(new Coding().setSystem(CodeSystems.TEAM_CATEGORY).setCode(category)));
    team.getPeriod().setStartElement(time.longAgo());
    team.addParticipant().setMember(bystander.role()).getPeriod().setStartElement(time.longAgo());
    return team;
  }

  /** A team that is over; added when it is first asked for. */
  Reference former() {
    names.addOnce(FORMER, team("care-team", CareTeamStatus.INACTIVE));
    return names.of(FORMER);
  }

  Reference organisation() {
    return bystander.organisation();
  }
}
