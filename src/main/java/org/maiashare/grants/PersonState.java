package org.maiashare.grants;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.maiashare.decision.DeskMatch;
import org.maiashare.decision.EmergencyAccess;
import org.maiashare.decision.Party;
import org.maiashare.decision.Period;
import org.maiashare.decision.PractitionerRoleId;

/**
 * One person's numbers, as they stand in a transaction.
 *
 * @param patientId FHIR id of the Patient
 * @param transaction what the grants that follow are sealed to
 * @param blocks the person's blocks of 64 cell numbers, the one with the plain categories first
 * @param admissions who opened the file
 * @param emergencies who broke the glass, and until when
 * @param deskMatches which desks found the person by the five traits, and when
 */
record PersonState(
    String patientId,
    String transaction,
    List<Block> blocks,
    List<RecordedAdmission> admissions,
    List<EmergencyAccess> emergencies,
    List<DeskMatch> deskMatches) {

  PersonState {
    blocks = List.copyOf(blocks);
    admissions = List.copyOf(admissions);
    emergencies = List.copyOf(emergencies);
    deskMatches = List.copyOf(deskMatches);
  }

  /** One block of a person, as {@code maia.person_state} gives it. */
  static PersonState of(ResultSet row) throws SQLException {
    List<NamedCell> cells = new ArrayList<>();
    for (String cell : texts(row.getArray("cells"))) {
      int space = cell.indexOf(' ');
      cells.add(
          new NamedCell(Integer.parseInt(cell.substring(0, space)), cell.substring(space + 1)));
    }
    List<RecordedAdmission> admissions = new ArrayList<>();
    for (String admission : texts(row.getArray("admissions"))) {
      String[] words = admission.split(" ", 3);
      admissions.add(new RecordedAdmission(instant(words[0]), words[1].equals("t"), words[2]));
    }
    return new PersonState(
        row.getString("patient_id"),
        row.getString("transaction_id"),
        List.of(new Block(row.getInt("block"), cells)),
        admissions,
        emergencies(row),
        deskMatches(row));
  }

  private static List<EmergencyAccess> emergencies(ResultSet row) throws SQLException {
    List<EmergencyAccess> emergencies = new ArrayList<>();
    for (String emergency : texts(row.getArray("emergencies"))) {
      String[] words = emergency.split(" ", 3);
      emergencies.add(
          new EmergencyAccess(
              new PractitionerRoleId(words[2]), new Period(instant(words[0]), instant(words[1]))));
    }
    return emergencies;
  }

  private static List<DeskMatch> deskMatches(ResultSet row) throws SQLException {
    List<DeskMatch> matches = new ArrayList<>();
    for (String match : texts(row.getArray("desk_matches"))) {
      String[] words = match.split(" ", 2);
      matches.add(new DeskMatch(Party.of(new PractitionerRoleId(words[1])), instant(words[0])));
    }
    return matches;
  }

  private static Instant instant(String epochSeconds) {
    BigDecimal seconds = new BigDecimal(epochSeconds);
    long whole = seconds.longValue();
    return Instant.ofEpochSecond(
        whole, seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9).longValue());
  }

  private static String[] texts(Array array) throws SQLException {
    return (String[]) array.getArray();
  }

  /** A person of these blocks, which come in their order. */
  static PersonState joined(List<PersonState> blocks) {
    PersonState first = blocks.get(0);
    return new PersonState(
        first.patientId,
        first.transaction,
        blocks.stream().flatMap(state -> state.blocks.stream()).toList(),
        first.admissions,
        first.emergencies,
        first.deskMatches);
  }

  List<Integer> blockNumbers() {
    return blocks.stream().map(Block::number).toList();
  }

  /**
   * @param cells the access classes that have a cell of their own in this block
   */
  record Block(int number, List<NamedCell> cells) {
    Block {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param bit 11 to 63
   * @param accessClass as {@code AccessClassCode} writes it
   */
  record NamedCell(int bit, String accessClass) {}

  /**
   * @param opener the requester key of who opened the file
   * @param importing whether they were taking over an existing record
   */
  record RecordedAdmission(Instant openedAt, boolean importing, String opener) {}
}
