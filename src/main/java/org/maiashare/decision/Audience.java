package org.maiashare.decision;

import java.util.List;
import java.util.Optional;

/** A set of requesters that one key describes exactly: to whom permissions are given. */
sealed interface Audience
    permits RoleAudience, StaffAudience, RelativeAudience, DeskAudience, SoftwareAudience {

  /** The key's subject. */
  String subject();

  /** The family whose ceiling holds; empty when no ceiling does. */
  Optional<RoleFamily> family();

  /** Those of the audience whose role is exercised in the territory. */
  Optional<Audience> within(TerritoryId territory);

  /** Those of the audience whom a party other than a role family names too. */
  List<Audience> named(Party party, Directory directory);

  /** Those of the audience whom a party names too. */
  default List<Audience> narrow(Party party, Directory directory) {
    if (party instanceof Party.FamilyParty it) {
      return family().equals(Optional.of(it.family())) ? List.of(this) : List.of();
    }
    return named(party, directory);
  }

  default RequesterKey key(String purpose) {
    return new RequesterKey(purpose, subject());
  }
}
