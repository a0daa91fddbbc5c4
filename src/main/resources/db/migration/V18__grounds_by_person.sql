-- A row may concern several persons: what it rested on is noted for each, so that nobody is told of another's consent.
-- Earlier rows say only what, and are told without it to all but auditors.

create or replace function maia.append_audit(of_node text, entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item jsonb;
  head maia.audit_head;
  at timestamptz := date_trunc('microseconds', clock_timestamp());
  today date := (at at time zone 'UTC')::date;
  of_persons integer[];
  grounds jsonb;
begin
  select * into head from maia.audit_head h where h.node = of_node for update;
  if not found then
    insert into maia.audit_head (node, day, position, digest) values (of_node, today, 0, ''::bytea)
      on conflict do nothing;
    select * into strict head from maia.audit_head h where h.node = of_node for update;
  end if;
  if head.day < today then
    head.day := today;
    head.position := 0;
  end if;
  for item in select value from jsonb_array_elements(entries) loop
    of_persons := array(select p::integer from jsonb_array_elements_text(item -> 'persons') p order by 1);
    select coalesce(jsonb_agg(distinct jsonb_build_object('person', g.block, 'basis', g.basis)), '[]') into grounds
      from maia.grant_row g
      where g.block = any (of_persons)
        and g.key = any (array(select k::uuid from jsonb_array_elements_text(item -> 'keys') k))
        and not g.refusal and g.valid @> at;
    item := (item - 'keys' - 'persons') || jsonb_build_object('grounds', grounds);
    head.position := head.position + 1;
    head.digest := maia.audit_digest(head.digest, of_node, head.day, head.position, at, of_persons, item);
    insert into maia.audit (day, node, position, recorded_at, persons, entry, digest)
      values (head.day, of_node, head.position, at, of_persons, item, head.digest);
  end loop;
  update maia.audit_head h set day = head.day, position = head.position, digest = head.digest where h.node = of_node;
end
$$;
