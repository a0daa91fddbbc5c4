package org.maiashare.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relative, or whoever represents the person.
 *
 * @param role CAREGIVER, NOK (trusted person), GUARD (legal representative), ECON (emergency
 *     contact)
 * @param relation the family tie, a code of TRE_R216
 * @param identifier our identifier; blank for a professional guardian, who has a national one
 * @param idnps the national identifier of a professional guardian
 * @param mandate when the person gave this relative a mandate or designated them
 */
record RelativeSource(
    String key,
    String role,
    String relation,
    String family,
    String given,
    String identifier,
    String idnps,
    String phone,
    @Nullable Mandate mandate,
    @Nullable Protection protection) {

  RelativeSource {
    Required.all(key, role, family, given, phone);
    if (identifier.isBlank() == idnps.isBlank()) {
      throw new IllegalArgumentException(key + " needs an identifier or an idnps, not both");
    }
  }

  /** The mandate a person gives, and perhaps withdraws. */
  record Mandate(RelativeTime given, @Nullable RelativeTime withdrawn) {}

  /** A legal protection measure, in the codes of the protection-* code systems. */
  record Protection(
      String measure, List<String> scope, String mode, RelativeTime decided, String court) {
    Protection {
      Required.all(measure, mode, court);
    }
  }
}
