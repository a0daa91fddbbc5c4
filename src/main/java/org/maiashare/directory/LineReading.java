package org.maiashare.directory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.maiashare.fhir.RoleCode;
import org.maiashare.fhir.RoleFamilies;

/** What a line comes to: an activity, a fault, or nothing that concerns the directory here. */
sealed interface LineReading {

  /** To be taken. */
  record Taken(Activity activity) implements LineReading {}

  /**
   * Wrong.
   *
   * @param practitioner whom it seems to be about
   */
  record Faulty(LineFault fault, String practitioner) implements LineReading {}

  /**
   * Right, and of no use here: no place of work with a number, or a profession without a role
   * family, which would open nothing.
   */
  record Left() implements LineReading {}

  Pattern NATIONAL_NUMBER = Pattern.compile("[0-9][0-9A-Z/-]{7,30}");
  Pattern SECTOR = Pattern.compile("SA[0-9]{2}");

  /** Reads a line. */
  static LineReading of(Line line) {
    if (!line.closed()) {
      return faulty(line, "guillemets mal refermés", "quotes are not closed as they should be");
    }
    if (line.isGarbled()) {
      return faulty(line, "n'est pas en UTF-8", "is not UTF-8");
    }
    if (!line.isComplete()) {
      return faulty(
          line,
          line.values().size() + " valeurs pour " + line.headers().width() + " colonnes",
          line.values().size() + " values for " + line.headers().width() + " columns");
    }
    if (!NATIONAL_NUMBER.matcher(line.value(Column.NATIONAL_NUMBER)).matches()) {
      return faulty(
          line,
          "numéro national du professionnel absent ou mal formé",
          "national number of the professional missing or malformed");
    }
    if (line.value(Column.FAMILY_NAME).isEmpty()) {
      return faulty(line, "nom d'exercice absent", "family name missing");
    }
    Optional<RoleCode> role =
        RoleFamilies.ofUntabled(line.value(Column.ROLE), line.value(Column.PROFESSION));
    Optional<Site> site = Site.of(line.value(Column.FINESS), line.value(Column.SIRET));
    return role.isEmpty() || site.isEmpty() ? new Left() : at(line, role.get(), site.get());
  }

  private static LineReading at(Line line, RoleCode role, Site site) {
    if (!site.isWellFormed()) {
      return faulty(line, "numéro FINESS ou SIRET mal formé", "malformed FINESS or SIRET number");
    }
    String sign = line.value(Column.SITE_SIGN);
    String name = sign.isEmpty() ? line.value(Column.SITE_NAME) : sign;
    if (name.isEmpty()) {
      return faulty(line, "raison sociale absente", "name of the place missing");
    }
    String sector = line.value(Column.SECTOR);
    if (!SECTOR.matcher(sector).matches()) {
      return faulty(
          line, "secteur d'activité absent ou inconnu", "sector of activity missing or unknown");
    }
    return new Taken(
        new Activity(
            line.number(),
            line.value(Column.NATIONAL_NUMBER),
            line.value(Column.FAMILY_NAME),
            line.value(Column.GIVEN_NAME),
            role,
            site,
            name,
            sector,
            line.value(Column.POSTCODE),
            line.value(Column.COMMUNE),
            line.value(Column.COMMUNE_NAME),
            line.value(Column.DEPARTMENT),
            line.value(Column.PHONE)));
  }

  private static LineReading faulty(Line line, String french, String english) {
    return new Faulty(
        new LineFault(line.number(), french, english), line.value(Column.NATIONAL_NUMBER));
  }
}
