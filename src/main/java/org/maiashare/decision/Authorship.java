package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;

/**
 * Who wrote a resource. Part of an access class only where masking or amendment depends on it.
 *
 * @param person whether the author is the person themself
 */
public record Authorship(
    Optional<PractitionerId> practitioner,
    Optional<OrganisationId> organisation,
    Optional<RelatedPersonId> relatedPerson,
    boolean person) {
  public Authorship {
    Objects.requireNonNull(practitioner);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(relatedPerson);
  }

  public static Authorship of(PractitionerId practitioner, OrganisationId organisation) {
    return new Authorship(
        Optional.of(practitioner), Optional.of(organisation), Optional.empty(), false);
  }

  public static Authorship of(OrganisationId organisation) {
    return new Authorship(Optional.empty(), Optional.of(organisation), Optional.empty(), false);
  }

  public static Authorship of(RelatedPersonId relatedPerson) {
    return new Authorship(Optional.empty(), Optional.empty(), Optional.of(relatedPerson), false);
  }

  public static Authorship ofThePerson() {
    return new Authorship(Optional.empty(), Optional.empty(), Optional.empty(), true);
  }
}
