package org.maiashare.fhir;

import java.util.Optional;

/**
 * A code that says in which role a professional acts, of a national terminology (MOS/NOS) or ours.
 *
 * @param table the terminology
 * @param code the code within it
 */
public record RoleCode(Table table, String code) {

  /** The terminologies roles are taken from. */
  public enum Table {
    /** Health professions. */
    TRE_G15(national("TRE_G15-ProfessionSante")),
    /** Roles in the care of a person. */
    TRE_R85(national("TRE_R85-RolePriseCharge")),
    /** Social professions. */
    TRE_R94(national("TRE_R94-ProfessionSocial")),
    /** Professional titles. */
    TRE_R95(national("TRE_R95-UsagerTitre")),
    /** Other professions: says only that the role decides. */
    TRE_R291(national("TRE_R291-AutreProfession")),
    /** Our role families, for roles without a national code. */
    MAIA(Canonical.ROLE_FAMILIES);

    private final String system;

    Table(String system) {
      this.system = system;
    }

    private static String national(String name) {
      return "https://mos.esante.gouv.fr/NOS/" + name + "/FHIR/" + name.replace('_', '-');
    }

    /** The canonical address of the code system. */
    public String system() {
      return system;
    }
  }

  public RoleCode {
    if (code.isBlank()) {
      throw new IllegalArgumentException("a role code is not blank");
    }
  }

  /** Reads the short form, e.g. {@code TRE_R85#309}; empty when the table is none of ours. */
  public static Optional<RoleCode> ofShortForm(String text) {
    int mark = text.indexOf('#');
    if (mark < 1 || mark == text.length() - 1) {
      return Optional.empty();
    }
    String name = text.substring(0, mark);
    for (Table table : Table.values()) {
      if (table.name().equals(name)) {
        return Optional.of(new RoleCode(table, text.substring(mark + 1)));
      }
    }
    return Optional.empty();
  }

  /** The code a FHIR coding stands for; empty when its system is none of ours. */
  public static Optional<RoleCode> ofCoding(String system, String code) {
    for (Table table : Table.values()) {
      if (table.system.equals(system) && !code.isBlank()) {
        return Optional.of(new RoleCode(table, code));
      }
    }
    return Optional.empty();
  }

  /** The short form, e.g. {@code TRE_R85#309}. */
  public String shortForm() {
    return table + "#" + code;
  }
}
