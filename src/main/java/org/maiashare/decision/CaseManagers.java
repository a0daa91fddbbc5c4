package org.maiashare.decision;

import java.time.Instant;
import java.util.List;

/** The case managers who watch over a person's choices: those who may file them now. */
public final class CaseManagers {

  private static final AccessClass CHOICES = AccessClass.plain(DataCategory.CONSENT);

  private CaseManagers() {}

  /** In the order the facts name them; none for a person without case management. */
  public static List<PractitionerRoleId> of(PersonFacts facts, Instant at) {
    return facts.all(ExercisedRole.class).stream()
        .filter(role -> role.family().filter(RoleFamily.CASE_MANAGER::equals).isPresent())
        .filter(role -> mayFileChoices(role, facts, at))
        .map(ExercisedRole::role)
        .distinct()
        .toList();
  }

  private static boolean mayFileChoices(ExercisedRole role, PersonFacts facts, Instant at) {
    Requester manager = new Requester(new Actor.Professional(role));
    return Decisions.decide(manager, facts, CHOICES, Action.WRITE, at).permitted();
  }
}
