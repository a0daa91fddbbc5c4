package org.maiashare.grants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maiashare.fhir.PersonFactsReader;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what decides on several persons in one statement, through the privileged door. */
final class PersonReading {

  /** The state as {@code maia.person_state} gives it, without its lock. */
  private static final String PERSONS =
      """
      select p.block, p.patient_id, '' as transaction_id,
        array(select c.bit || ' ' || c.access_class from maia.cell c where c.block = p.block order by c.bit)
          as cells,
        array(select concat_ws(' ', extract(epoch from a.opened_at), a.importing, a.opener)
              from maia.admission a where a.block = p.block order by a.opened_at) as admissions,
        array(select concat_ws(' ', extract(epoch from e.opened_at), extract(epoch from e.until), e.role)
              from maia.emergency_access e where e.block = p.block order by e.id) as emergencies,
        array(select concat_ws(' ', extract(epoch from m.found_at), m.role)
              from maia.desk_match m where m.block = p.block order by m.id) as desk_matches,
        f.*
      from maia.person p
        left join lateral (
          select r.res_type as resource_type, r.fhir_id, r.res_ver as version, r.partition_id as cell,
            v.res_text_vc as body, r.res_id
          from public.hfj_resource r
            join public.hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
          where r.partition_id >= p.block * 64 and r.partition_id < p.block * 64 + 64
            and r.res_type = any (?) and r.res_deleted_at is null) f on true
      where p.patient_id in (select q.patient_id from maia.person q where q.block = any (?))
      order by p.ordinal, f.res_id
      """;

  private final JdbcClient system;

  PersonReading(JdbcClient system) {
    this.system = system;
  }

  private record Line(PersonState block, Optional<StoredResource> fact) {

    static Line of(ResultSet row, int number) throws SQLException {
      return new Line(
          PersonState.of(row),
          row.getString("resource_type") == null
              ? Optional.empty()
              : Optional.of(StoredResource.of(row, number)));
    }
  }

  /** The persons whose blocks these are. */
  List<ReadPerson> read(Collection<Integer> blocks) {
    Map<String, List<Line>> persons = new LinkedHashMap<>();
    system
        .sql(PERSONS)
        .params(
            PersonFactsReader.RESOURCE_TYPES.toArray(String[]::new), blocks.toArray(Integer[]::new))
        .query(Line::of)
        .list()
        .forEach(
            line ->
                persons
                    .computeIfAbsent(line.block().patientId(), patient -> new ArrayList<>())
                    .add(line));
    return persons.values().stream().map(PersonReading::person).toList();
  }

  private static ReadPerson person(List<Line> lines) {
    return new ReadPerson(
        PersonState.joined(lines.stream().map(Line::block).distinct().toList()),
        lines.stream().flatMap(line -> line.fact().stream()).toList());
  }
}
