package org.maiashare.decision;

import java.util.Objects;

/**
 * A participant of a care team or extended circle.
 *
 * @param active whether the team is active and the participation not entered in error
 * @param member a practitioner, a role, an organisation (whoever exercises in it) or a related
 *     person
 * @param period of this participation, already within the team's own
 */
public record Membership(
    CareTeamId careTeam, TeamKind kind, boolean active, Party member, Period period)
    implements Fact {
  public Membership {
    Objects.requireNonNull(careTeam);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(member);
    Objects.requireNonNull(period);
  }
}
