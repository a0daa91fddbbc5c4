package org.maiashare.enforcement;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** In which cell a stored resource lies, as far as the bound requester may know. */
final class StoredCells {

  private final JdbcClient database;

  StoredCells(JdbcClient database) {
    this.database = database;
  }

  Optional<Integer> cellOf(String type, String id) {
    return database
        .sql(
            """
            select partition_id from public.hfj_resource
            where res_type = ? and fhir_id = ? and res_deleted_at is null
            """)
        .params(type, id)
        .query(Integer.class)
        .optional();
  }

  /** Moves a resource to another cell; the requester must be able to write in both. */
  void move(String type, String id, int cell) {
    database
        .sql("select maia.relabel(?, ?, ?)")
        .params(type, id, cell)
        .query(Boolean.class)
        .single();
  }
}
