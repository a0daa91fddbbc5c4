package org.maiashare.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.CareTeam;
import org.hl7.fhir.r4.model.CareTeam.CareTeamParticipantComponent;
import org.hl7.fhir.r4.model.CareTeam.CareTeamStatus;
import org.hl7.fhir.r4.model.Reference;
import org.maiashare.decision.CareTeamId;
import org.maiashare.decision.ExercisedRole;
import org.maiashare.decision.Membership;
import org.maiashare.decision.OrganisationId;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.TeamKind;

/**
 * Care teams (CSP L.1110-12) and extended circles. A team whose category is missing, unknown or
 * both, and a team or participation without a beginning, has no members.
 */
final class CareTeamReader {

  private final DirectoryView directory;

  CareTeamReader(DirectoryView directory) {
    this.directory = directory;
  }

  List<Membership> read(CareTeam team) {
    Optional<TeamKind> kind = kind(team);
    Optional<Period> period = Periods.giving(team.getPeriod());
    Optional<ResourceReference> id = ResourceReference.to(team);
    if (kind.isEmpty() || period.isEmpty() || id.isEmpty()) {
      return List.of();
    }
    List<Membership> memberships = new ArrayList<>();
    for (CareTeamParticipantComponent participant : team.getParticipant()) {
      Optional<Period> own = Periods.giving(participant.getPeriod());
      for (Party member : members(participant)) {
        own.map(period.get()::intersection)
            .map(
                when ->
                    new Membership(
                        new CareTeamId(id.get().id()), kind.get(), isActive(team), member, when))
            .ifPresent(memberships::add);
      }
    }
    return memberships;
  }

  static boolean isActive(CareTeam team) {
    return team.getStatus() == CareTeamStatus.ACTIVE;
  }

  static Optional<TeamKind> kind(CareTeam team) {
    List<String> codes =
        Codings.codes(team.getCategory(), CodeSystems.TEAM_CATEGORY).distinct().toList();
    return codes.size() == 1 ? Codings.constant(TeamKind.class, codes.get(0)) : Optional.empty();
  }

  private List<Party> members(CareTeamParticipantComponent participant) {
    return Parties.of(participant.getMember())
        .map(
            member ->
                participant.hasOnBehalfOf()
                    ? onBehalfOf(member, participant.getOnBehalfOf())
                    : List.of(member))
        .orElse(List.of())
        .stream()
        .filter(CareTeamReader::mayBeMember)
        .toList();
  }

  private static boolean mayBeMember(Party party) {
    return party instanceof Party.PractitionerParty
        || party instanceof Party.RoleParty
        || party instanceof Party.OrganisationParty
        || party instanceof Party.RelatedPersonParty;
  }

  /**
   * A practitioner on behalf of an organisation takes part by their roles there, and only those.
   */
  private List<Party> onBehalfOf(Party member, Reference organisation) {
    Optional<OrganisationId> named =
        ResourceReference.of(organisation)
            .filter(it -> it.isA("Organization"))
            .map(it -> new OrganisationId(it.id()));
    return named.stream()
        .flatMap(it -> roles(member).stream().filter(role -> role.organisation().equals(it)))
        .map(role -> Party.of(role.role()))
        .toList();
  }

  private List<ExercisedRole> roles(Party member) {
    if (member instanceof Party.PractitionerParty it) {
      return directory.rolesOf(it.practitioner()).stream().map(DirectoryRole::role).toList();
    }
    return member instanceof Party.RoleParty it
        ? directory.role(it.role()).map(DirectoryRole::role).stream().toList()
        : List.of();
  }
}
