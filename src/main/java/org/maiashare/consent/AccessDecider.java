package org.maiashare.consent;

import java.util.Objects;
import java.util.Optional;
import org.maiashare.decision.Actor;

/**
 * Who says yes, as a consent names them.
 *
 * @param relative reference of the representative, when it is not the person
 * @param recorder reference of the professional's role, when one records the person's answer
 * @param organisation reference of the organisation that keeps the consent
 */
public record AccessDecider(
    Optional<String> relative, Optional<String> recorder, String organisation) {

  public AccessDecider {
    Objects.requireNonNull(relative);
    Objects.requireNonNull(recorder);
    Objects.requireNonNull(organisation);
  }

  /**
   * @param keeper reference of the organisation that keeps what the person or a relative decides
   */
  public static AccessDecider of(Actor actor, String keeper) {
    return actor.fold(
        self -> new AccessDecider(Optional.empty(), Optional.empty(), keeper),
        relative ->
            new AccessDecider(
                Optional.of("RelatedPerson/" + relative.relatedPerson().value()),
                Optional.empty(),
                keeper),
        professional ->
            new AccessDecider(
                Optional.empty(),
                Optional.of("PractitionerRole/" + professional.role().role().value()),
                "Organization/" + professional.role().organisation().value()),
        software ->
            new AccessDecider(
                Optional.empty(),
                Optional.empty(),
                "Organization/" + software.organisation().value()));
  }
}
