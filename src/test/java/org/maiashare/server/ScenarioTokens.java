package org.maiashare.server;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.maiashare.decision.Actor;
import org.maiashare.decision.PersonId;
import org.maiashare.decision.RelatedPersonId;
import org.maiashare.decision.RoleFamily;
import org.maiashare.identity.TestTrust;

/** What the actors of a scenario show to say who they are. */
final class ScenarioTokens {

  private final ScenarioPeople people;
  private final Map<RelatedPersonId, String> relatives;

  ScenarioTokens(ScenarioPeople people, Map<RelatedPersonId, String> relatives) {
    this.people = people;
    this.relatives = relatives;
  }

  /**
   * A token.
   *
   * @param persons what a token names persons by
   */
  String of(Actor actor, String purpose, Function<PersonId, String> persons) {
    return actor.fold(
        self -> TestTrust.person(persons.apply(self.person()), purpose),
        relative ->
            TestTrust.relative(
                Objects.requireNonNull(relatives.get(relative.relatedPerson())), purpose),
        professional -> people.token(professional.role(), purpose),
        software -> software(software, purpose));
  }

  private String software(Actor.Software software, String purpose) {
    if (!people.territoryOf(software.organisation()).equals(software.territory())) {
      throw new NotOverHttpException("software is of its organisation's territory");
    }
    if (people.isClosed(software.organisation()) == software.active()) {
      throw new NotOverHttpException("software is stopped with its organisation or by its issuer");
    }
    List<String> families = software.families().stream().map(RoleFamily::code).toList();
    return TestTrust.software(
        software.device().value(), people.identifier(software.organisation()), families, purpose);
  }
}
