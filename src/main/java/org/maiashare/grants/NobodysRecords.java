package org.maiashare.grants;

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

  private NobodysRecords() {}

  /** Makes person 0's grants what they are, at once; run inside the privileged door. */
  public static void grant(JdbcClient system) {
    system
        .sql(
            """
            merge into maia.grant_row g
            using (values (cast(? as uuid), 0::bigint), (cast(? as uuid), -1::bigint)) as r(key, writable)
            on g.block = 0 and g.key = r.key
            when not matched then
              insert (block, key, readable, writable, valid, basis)
              values (0, r.key, -1, r.writable, tstzrange(null, null), 'directory')
            """)
        .params(READER.uuid(), ADMINISTRATOR.uuid())
        .update();
  }
}
