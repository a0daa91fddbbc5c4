package org.maiashare.decision;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who asks. */
public sealed interface Actor {

  /** The person the record is about. */
  record Self(PersonId person) implements Actor {
    public Self {
      Objects.requireNonNull(person);
    }
  }

  /** A relative, trusted person, caregiver or guardian who is not a professional. */
  record Relative(RelatedPersonId relatedPerson) implements Actor {
    public Relative {
      Objects.requireNonNull(relatedPerson);
    }
  }

  /**
   * A professional in one exercised role.
   *
   * @param active whether practitioner, role and organisation are all active
   * @param period when the role is exercised
   */
  record Professional(ExercisedRole role, boolean active, Period period) implements Actor {
    public Professional {
      Objects.requireNonNull(role);
      Objects.requireNonNull(period);
    }

    public Professional(ExercisedRole role) {
      this(role, true, Period.ALWAYS);
    }
  }

  /** Software of an organisation, acting for the role families declared for it. */
  record Software(
      DeviceId device,
      OrganisationId organisation,
      Set<RoleFamily> families,
      Optional<TerritoryId> territory,
      boolean active,
      Period period)
      implements Actor {
    public Software {
      Objects.requireNonNull(device);
      Objects.requireNonNull(organisation);
      families = Set.copyOf(families);
      Objects.requireNonNull(territory);
      Objects.requireNonNull(period);
    }
  }

  /** The one way to treat each kind of actor. */
  default <T> T fold(
      Function<Self, T> self,
      Function<Relative, T> relative,
      Function<Professional, T> professional,
      Function<Software, T> software) {
    if (this instanceof Self it) {
      return self.apply(it);
    }
    if (this instanceof Relative it) {
      return relative.apply(it);
    }
    if (this instanceof Professional it) {
      return professional.apply(it);
    }
    return software.apply((Software) this);
  }
}
