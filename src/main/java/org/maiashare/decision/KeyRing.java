package org.maiashare.decision;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The keys of one requester, while they are gathered.
 *
 * <p>Under break-glass nobody bears a key of {@link RequesterKey#ANY_PURPOSE}: only the rules that
 * speak of emergencies concern them.
 */
final class KeyRing {
  private final String purpose;
  private final boolean ordinary;
  private final Set<RequesterKey> keys = new LinkedHashSet<>();

  KeyRing(PurposeOfUse purpose) {
    this.purpose = purpose.code();
    this.ordinary = !purpose.isBreakGlass();
  }

  Set<RequesterKey> keys() {
    return keys;
  }

  /** Under the requester's purpose. */
  void add(String subject) {
    keys.add(new RequesterKey(purpose, subject));
  }

  /** What refusals and exceptions speak of: under any purpose, or one. */
  void whatever(String subject) {
    add(subject);
    if (ordinary) {
      keys.add(new RequesterKey(RequesterKey.ANY_PURPOSE, subject));
    }
  }

  /** What permissions speak of: under one purpose; a guardian represents under any. */
  void permitted(String subject, RoleFamily family) {
    if (family == RoleFamily.GUARDIAN_PROFESSIONAL) {
      whatever(subject);
    } else {
      add(subject);
    }
  }
}
