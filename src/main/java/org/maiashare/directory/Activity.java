package org.maiashare.directory;

import java.util.Objects;
import org.maiashare.fhir.RoleCode;

/**
 * One line of the extract: a professional at a place of work, in one role.
 *
 * @param line its number in the file
 * @param practitioner national number
 * @param site the place
 * @param name of the place
 * @param sector of activity, TRE_R02
 * @param phone empty when not given, as are postcode and commune name
 * @param commune INSEE code, empty when not given
 */
record Activity(
    long line,
    String practitioner,
    String family,
    String given,
    RoleCode role,
    Site site,
    String name,
    String sector,
    String postcode,
    String commune,
    String communeName,
    String department,
    String phone) {

  Activity {
    Objects.requireNonNull(role);
    Objects.requireNonNull(site);
  }

  /** What tells this role from every other: who, where, as what. */
  String key() {
    return practitioner
        + "/"
        + site.prefix()
        + site.number()
        + "/"
        + role.table()
        + "-"
        + role.code();
  }

  /** The national number in a key; numbers that a structure gives hold a slash. */
  static String practitionerOf(String key) {
    return key.substring(0, key.lastIndexOf('/', key.lastIndexOf('/') - 1));
  }
}
