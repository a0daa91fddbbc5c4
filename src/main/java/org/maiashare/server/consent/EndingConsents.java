package org.maiashare.server.consent;

import ca.uhn.fhir.interceptor.model.RequestPartitionId;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.entity.BaseResourceIndexedSearchParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which consents come near their end, and what they were reminded of. What is due is found by
 * HAPI's index of the parameter {@code Consent.period}, what changed by the version that was looked
 * at: no round looks at other consents, nor twice at the same version.
 */
final class EndingConsents {

  /** Looked at in one round; the next ones go on from there. */
  private static final int TOGETHER = 1_000;

  private final JdbcClient database;
  private final long period;

  EndingConsents(JdbcClient database, PartitionSettings partitions) {
    this.database = database;
    this.period =
        BaseResourceIndexedSearchParam.calculateHashIdentity(
            partitions, (RequestPartitionId) null, "Consent", "period");
  }

  /**
   * What is known of a consent that comes near its end.
   *
   * @param version the one that was looked at; 0 for none yet
   * @param end when it ends
   * @param task the reminder, where there was something to remind of
   */
  record Reminded(String consent, long version, Optional<Instant> end, Optional<String> task) {}

  /** The consents that end in a stretch of time, or changed since they were looked at. */
  List<String> toLookAt(Instant from, Instant until) {
    return database
        .sql(
            """
            (select r.fhir_id from public.hfj_spidx_date d
              join public.hfj_resource r on r.res_id = d.res_id
              where d.hash_identity = ? and d.sp_value_high >= ? and d.sp_value_high < ?
                and r.res_deleted_at is null
                and not exists (select from maia.consent_renewal n where n.consent = r.fhir_id)
              order by d.sp_value_high limit ?)
            union
            (select n.consent from maia.consent_renewal n
              join public.hfj_resource r on r.res_type = 'Consent' and r.fhir_id = n.consent
              where (r.res_ver <> n.version or n.ends <= ?) and r.res_deleted_at is null limit ?)
            """)
        .params(period, Timestamp.from(from), Timestamp.from(until), TOGETHER, time(from), TOGETHER)
        .query(String.class)
        .list();
  }

  /** What is known of a consent, which no other node looks at meanwhile. */
  Reminded lock(String consent) {
    database
        .sql(
            "insert into maia.consent_renewal (consent, version) values (?, 0) on conflict do nothing")
        .param(consent)
        .update();
    return database
        .sql("select * from maia.consent_renewal where consent = ? for update")
        .param(consent)
        .query((row, number) -> reminded(row))
        .single();
  }

  /** Keeps what was found. */
  void note(Reminded reminded) {
    database
        .sql("update maia.consent_renewal set version = ?, ends = ?, task = ? where consent = ?")
        .params(
            reminded.version(),
            reminded.end().map(EndingConsents::time).orElse(null),
            reminded.task().orElse(null),
            reminded.consent())
        .update();
  }

  /** It does not end soon. */
  void forget(String consent) {
    database.sql("delete from maia.consent_renewal where consent = ?").param(consent).update();
  }

  private static Reminded reminded(ResultSet row) throws SQLException {
    return new Reminded(
        row.getString("consent"),
        row.getLong("version"),
        Optional.ofNullable(row.getObject("ends", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        Optional.ofNullable(row.getString("task")));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
