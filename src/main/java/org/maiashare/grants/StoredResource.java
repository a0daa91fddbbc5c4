package org.maiashare.grants;

import ca.uhn.fhir.context.FhirContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource as HAPI keeps it: the body without its id.
 *
 * @param type FHIR resource type
 * @param id FHIR id
 * @param version current version
 * @param cell number of the cell it lies in
 * @param body JSON
 */
record StoredResource(String type, String id, long version, int cell, String body) {

  static StoredResource of(ResultSet row, int number) throws SQLException {
    return new StoredResource(
        row.getString("resource_type"),
        row.getString("fhir_id"),
        row.getLong("version"),
        row.getInt("cell"),
        row.getString("body"));
  }

  Resource parse(FhirContext fhir) {
    Resource resource = (Resource) fhir.newJsonParser().parseResource(body);
    resource.setId(type + "/" + id + "/_history/" + version);
    return resource;
  }
}
