package org.maiashare.grants;

import java.time.Instant;
import java.util.List;
import org.maiashare.decision.EmergencyAccess;

/**
 * One person's numbers, locked for the current transaction.
 *
 * @param patientId FHIR id of the Patient
 * @param transaction what the grants that follow are sealed to
 * @param blocks the person's blocks of 64 cell numbers, the one with the plain categories first
 * @param admissions who opened the file
 * @param emergencies who broke the glass, and until when
 */
record PersonState(
    String patientId,
    String transaction,
    List<Block> blocks,
    List<RecordedAdmission> admissions,
    List<EmergencyAccess> emergencies) {

  PersonState {
    blocks = List.copyOf(blocks);
    admissions = List.copyOf(admissions);
    emergencies = List.copyOf(emergencies);
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
