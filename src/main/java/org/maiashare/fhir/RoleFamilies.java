package org.maiashare.fhir;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maiashare.decision.RoleFamily;
import org.maiashare.fhir.RoleCode.Table;

/**
 * From the national codes of roles and professions to the role families that sharing protocols
 * speak of, as the published concept map {@code role-family-map} says. A code that is not here has
 * no family, hence no access: TRE_R85 311 (other MAIA actor) and 353 (care-team member) say too
 * little to open a record.
 */
public final class RoleFamilies {

  private static final Map<RoleCode, RoleFamily> FAMILIES =
      Stream.of(
              codes(Table.TRE_R85, RoleFamily.CASE_MANAGER, "309", "330"),
              codes(Table.TRE_R85, RoleFamily.SOCIAL_WORKER, "300", "304", "310", "320"),
              codes(Table.TRE_R85, RoleFamily.THERAPIST, "305", "306"),
              codes(Table.TRE_R85, RoleFamily.GUARDIAN_PROFESSIONAL, "307"),
              codes(Table.TRE_R85, RoleFamily.PILOT, "308"),
              codes(Table.TRE_R85, RoleFamily.DESK, "336"),
              codes(Table.TRE_R85, RoleFamily.NURSING_ASSISTANT, "313"),
              codes(
                  Table.TRE_R85,
                  RoleFamily.HOME_HELPER,
                  "318",
                  "319",
                  "323",
                  "328",
                  "350",
                  "371",
                  "372"),
              codes(Table.TRE_R85, RoleFamily.HOME_HELP_MANAGER, "333"),
              codes(Table.TRE_G15, RoleFamily.PHYSICIAN, "10"),
              codes(Table.TRE_G15, RoleFamily.PHARMACIST, "21"),
              codes(Table.TRE_G15, RoleFamily.NURSING_ASSISTANT, "35"),
              codes(Table.TRE_G15, RoleFamily.NURSE, "60", "69"),
              codes(Table.TRE_G15, RoleFamily.THERAPIST, "70", "80", "91", "92", "94", "95", "96"),
              codes(Table.TRE_R94, RoleFamily.SOCIAL_WORKER, "41"),
              codes(Table.TRE_R95, RoleFamily.THERAPIST, "93"))
          .flatMap(codes -> codes)
          .collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));

  /** The professions a bare code may mean, where its source does not name the table. */
  private static final List<Table> PROFESSIONS =
      List.of(Table.TRE_G15, Table.TRE_R94, Table.TRE_R95);

  /** What nobody is by profession. */
  private static final Set<RoleFamily> RELATIVES =
      EnumSet.of(RoleFamily.TRUSTED_PERSON, RoleFamily.CAREGIVER);

  private RoleFamilies() {}

  /** The family of a professional role, if the table knows one. */
  public static Optional<RoleFamily> of(RoleCode code) {
    return code.table() == Table.MAIA
        ? RoleFamily.ofCode(code.code()).filter(family -> !RELATIVES.contains(family))
        : Optional.ofNullable(FAMILIES.get(code));
  }

  /**
   * The role that a role code and a profession code without their tables stand for, as Pro Santé
   * Connect gives them: the role if it has a family, else the profession if it has one.
   */
  public static Optional<RoleCode> ofUntabled(String role, String profession) {
    if (!role.isBlank() && of(new RoleCode(Table.TRE_R85, role)).isPresent()) {
      return Optional.of(new RoleCode(Table.TRE_R85, role));
    }
    if (profession.isBlank()) {
      return Optional.empty();
    }
    return PROFESSIONS.stream()
        .map(table -> new RoleCode(table, profession))
        .filter(code -> of(code).isPresent())
        .findFirst();
  }

  /** The national codes that have a family. */
  static Set<RoleCode> codes() {
    return FAMILIES.keySet();
  }

  private static Stream<Entry<RoleCode, RoleFamily>> codes(
      Table table, RoleFamily family, String... codes) {
    return Arrays.stream(codes).map(code -> Map.entry(new RoleCode(table, code), family));
  }
}
