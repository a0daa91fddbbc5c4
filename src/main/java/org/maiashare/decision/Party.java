package org.maiashare.decision;

import java.util.Objects;

/** Whom a fact names: a team member, the owner of a task, the actor of a consent. */
public sealed interface Party {
  record PractitionerParty(PractitionerId practitioner) implements Party {
    public PractitionerParty {
      Objects.requireNonNull(practitioner);
    }
  }

  record RoleParty(PractitionerRoleId role) implements Party {
    public RoleParty {
      Objects.requireNonNull(role);
    }
  }

  record OrganisationParty(OrganisationId organisation) implements Party {
    public OrganisationParty {
      Objects.requireNonNull(organisation);
    }
  }

  record RelatedPersonParty(RelatedPersonId relatedPerson) implements Party {
    public RelatedPersonParty {
      Objects.requireNonNull(relatedPerson);
    }
  }

  record DeviceParty(DeviceId device) implements Party {
    public DeviceParty {
      Objects.requireNonNull(device);
    }
  }

  /** The members of a care team, each within their own period. */
  record CareTeamParty(CareTeamId careTeam) implements Party {
    public CareTeamParty {
      Objects.requireNonNull(careTeam);
    }
  }

  record GroupParty(GroupId group) implements Party {
    public GroupParty {
      Objects.requireNonNull(group);
    }
  }

  /** The person the record is about. */
  record PersonParty(PersonId person) implements Party {
    public PersonParty {
      Objects.requireNonNull(person);
    }
  }

  /** Every professional of a role family, and software that acts for it. */
  record FamilyParty(RoleFamily family) implements Party {
    public FamilyParty {
      family.requireProfessional();
    }
  }

  static Party of(PractitionerId practitioner) {
    return new PractitionerParty(practitioner);
  }

  static Party of(PractitionerRoleId role) {
    return new RoleParty(role);
  }

  static Party of(OrganisationId organisation) {
    return new OrganisationParty(organisation);
  }

  static Party of(RelatedPersonId relatedPerson) {
    return new RelatedPersonParty(relatedPerson);
  }

  static Party of(DeviceId device) {
    return new DeviceParty(device);
  }

  static Party of(CareTeamId careTeam) {
    return new CareTeamParty(careTeam);
  }

  static Party of(GroupId group) {
    return new GroupParty(group);
  }

  static Party of(RoleFamily family) {
    return new FamilyParty(family);
  }

  static Party of(PersonId person) {
    return new PersonParty(person);
  }
}
