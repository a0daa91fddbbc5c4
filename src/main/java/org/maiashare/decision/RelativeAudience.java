package org.maiashare.decision;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A relative, in the family a relation gives them. */
record RelativeAudience(RelatedPersonId relatedPerson, RoleFamily of) implements Audience {
  RelativeAudience {
    Objects.requireNonNull(relatedPerson);
    Objects.requireNonNull(of);
  }

  @Override
  public String subject() {
    return Subjects.relative(relatedPerson);
  }

  @Override
  public Optional<RoleFamily> family() {
    return Optional.of(of);
  }

  @Override
  public Optional<Audience> within(TerritoryId territory) {
    return Optional.empty();
  }

  @Override
  public List<Audience> named(Party party, Directory directory) {
    return party.equals(Party.of(relatedPerson)) ? List.of(this) : List.of();
  }
}
