package org.maiashare.grants;

import ca.uhn.fhir.context.FhirContext;
import java.util.Optional;
import org.hl7.fhir.r4.model.Resource;
import org.maiashare.fhir.ResourceReference;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stored resources as far as the requester bound to the current transaction may see them. */
public final class VisibleRecords {

  private final JdbcClient database;
  private final FhirContext fhir;

  public VisibleRecords(JdbcClient database, FhirContext fhir) {
    this.database = database;
    this.fhir = fhir;
  }

  /** The current version; empty alike when it is hidden and when there is none. */
  public Optional<Resource> find(ResourceReference reference) {
    return database
        .sql(
            """
            select r.res_type as resource_type, r.fhir_id, r.res_ver as version, r.partition_id as cell,
              v.res_text_vc as body
            from public.hfj_resource r join public.hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
            where r.res_type = ? and r.fhir_id = ? and r.res_deleted_at is null
            """)
        .params(reference.type(), reference.id())
        .query(StoredResource::of)
        .optional()
        .map(stored -> stored.parse(fhir));
  }
}
