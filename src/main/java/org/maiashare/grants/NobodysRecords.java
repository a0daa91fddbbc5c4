package org.maiashare.grants;

import java.util.List;
import java.util.UUID;
import org.maiashare.decision.RequesterKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What belongs to no person (directory, conformance resources, published protocols): person 0, read
 * by every authenticated requester and written by directory administrators.
 */
public final class NobodysRecords {

  /** Borne by every authenticated requester. */
  public static final RequesterKey READER =
      new RequesterKey(RequesterKey.ANY_PURPOSE, "authenticated");

  /** Borne by directory administrators. */
  public static final RequesterKey ADMINISTRATOR =
      new RequesterKey(RequesterKey.ANY_PURPOSE, "directory-administrator");

  private static final long EVERY_CELL = -1;
  private static final long NO_CELL = 0;

  private NobodysRecords() {}

  /** Makes person 0's grants what they are; run inside the privileged door. */
  public static void grant(JdbcClient system) {
    system.sql("delete from maia.grant_row where block = 0").update();
    for (Row row : List.of(new Row(READER, NO_CELL), new Row(ADMINISTRATOR, EVERY_CELL))) {
      system
          .sql(
              """
              insert into maia.grant_row (block, key, readable, writable, valid, basis)
              values (0, ?, ?, ?, tstzrange(null, null), 'directory')
              """)
          .params(row.keyId(), EVERY_CELL, row.writable())
          .update();
    }
  }

  private record Row(RequesterKey key, long writable) {
    UUID keyId() {
      return key.uuid();
    }
  }
}
