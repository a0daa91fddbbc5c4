package org.maiashare.leak;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What takes everything hidden out of a database: rows of cells, what the audit says of them, and
 * persons of whom none is left.
 */
final class Purge {

  /** After this the audit names nothing that is hidden; a row that named nothing else is gone. */
  private static final String AUDIT =
      """
      create temporary table seen_audit on commit drop as
        select a.day, a.node, a.position,
          coalesce(jsonb_agg(one order by place) filter (where stays), '[]') as resources,
          coalesce(array_agg(distinct cell >> 6) filter (where stays and cell >= 64), '{}') as kept,
          array_agg(distinct cell >> 6) filter (where cell >= 64) as named
        from maia.audit a
          cross join lateral (
            select e.one, e.place, (e.one ->> 'cell')::integer as cell
            from jsonb_array_elements(a.entry -> 'resources') with ordinality as e(one, place)) r
          cross join lateral (
            select cell < 64 or cell = any (%1$s::integer[]) and exists (
              select from public.hfj_resource h
              where h.res_type = split_part(one ->> 'reference', '/', 1)
                and h.fhir_id = split_part(one ->> 'reference', '/', 2)
                and h.partition_id = any (%1$s::integer[])) as stays) s
        group by a.day, a.node, a.position having bool_or(cell >= 64 and not stays);
      delete from maia.audit a using seen_audit s
        where (a.day, a.node, a.position) = (s.day, s.node, s.position)
          and s.kept = '{}' and a.entry -> 'emergency' is null;
      update maia.audit a set entry = jsonb_set(a.entry, '{resources}', s.resources),
          persons = array(select p from unnest(a.persons) p
            where p = any (s.kept) or not p = any (s.named) order by p)
        from seen_audit s where (a.day, a.node, a.position) = (s.day, s.node, s.position)
          and a.entry -> 'emergency' is null;
      """;

  /** Persons of whom nothing is left. */
  private static final String GONE =
      """
      create temporary table gone on commit drop as
        select p.block from maia.person p where not exists (
          select from public.hfj_resource r join maia.person q on q.block = r.partition_id >> 6
          where q.patient_id = p.patient_id);
      """;

  private Purge() {}

  /**
   * @param seen the cells that stay
   * @param ahead how far numbers given out next lie beyond those of the original: what Hibernate
   *     draws from one database it may use in the other, then and later
   */
  static List<String> statements(JdbcClient database, Collection<Integer> seen, long ahead) {
    String cells = seen.stream().map(String::valueOf).collect(Collectors.joining(",", "'{", "}'"));
    List<String> statements = new ArrayList<>();
    statements.add(
        "create or replace procedure maia.purge() language plpgsql as $$ begin "
            + "set local session_replication_role = replica; ");
    StringBuilder body = new StringBuilder();
    for (String table : OpenPolicies.tables(database)) {
      body.append("delete from public.")
          .append(table)
          .append(" where partition_id >= 64")
          .append(" and not partition_id = any (")
          .append(cells)
          .append("::integer[]); ");
    }
    body.append(GONE);
    for (String table : List.of("grant_row", "cell", "admission", "person")) {
      body.append("delete from maia.")
          .append(table)
          .append(" t using gone g where t.block = g.block; ");
    }
    statements.set(0, statements.get(0) + AUDIT.formatted(cells) + body + "end $$");
    statements.add("call maia.purge()");
    statements.add("drop procedure maia.purge()");
    statements.add(
        "do $$ declare s record; begin for s in select sequencename as name, coalesce(last_value, 1) as last"
            + " from pg_sequences where schemaname = 'public' loop"
            + " perform setval('public.' || quote_ident(s.name), s.last + "
            + ahead
            + "); end loop; end $$");
    statements.add("analyze");
    return statements;
  }
}
