package org.maiashare.server.audit;

import java.util.HashSet;
import java.util.Set;
import org.maiashare.audit.AuditSight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What of some persons the database opens to the requester bound to the current transaction. */
final class OpenCells {

  private static final int CELLS_OF_A_BLOCK = 64;

  private record OpenBlock(int block, long readable) {

    Set<Integer> cells() {
      Set<Integer> cells = new HashSet<>();
      for (int bit = 0; bit < CELLS_OF_A_BLOCK; bit++) {
        if ((readable >>> bit & 1) == 1) {
          cells.add(block * CELLS_OF_A_BLOCK + bit);
        }
      }
      return cells;
    }
  }

  private final JdbcClient database;

  /**
   * @param database where requests are bound
   */
  OpenCells(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param persons their numbers
   */
  AuditSight sightOn(Set<Integer> persons) {
    Set<Integer> cells = new HashSet<>();
    database
        .sql(
            """
            select block, coalesce(bit_or(readable) filter (where not refusal), 0)
                & ~coalesce(bit_or(readable) filter (where refusal), 0) as readable
            from maia.bound_grant where block = any (?) group by block
            """)
        .param(persons.toArray(Integer[]::new))
        .query(OpenBlock.class)
        .list()
        .forEach(block -> cells.addAll(block.cells()));
    return AuditSight.partial(persons, cells, consents(cells));
  }

  private Set<String> consents(Set<Integer> cells) {
    return database
        .sql(
            """
            select fhir_id from public.hfj_resource
            where res_type = 'Consent' and partition_id = any (?)
            """)
        .param(cells.toArray(Integer[]::new))
        .query(String.class)
        .set();
  }
}
