-- What was disclosed, written, refused and administered. Nobody changes a row; each carries the digest of all before
-- it on its node, so that a row changed, removed or moved is found by recomputing (maia.audit_faults).

create table maia.audit (
  day date not null,
  node text not null,
  position bigint not null,
  recorded_at timestamptz not null,
  persons integer[] not null,
  entry jsonb not null,
  digest bytea not null,
  primary key (day, node, position)
) partition by range (day);
create index audit_by_person on maia.audit using gin (persons);
create index audit_by_time on maia.audit (recorded_at);
comment on column maia.audit.position is 'Number of the row in the chain of its node and day, from 1';
comment on column maia.audit.digest is 'SHA-256 of the digest before and of this row; the first row of a node follows the digest of nothing';

-- Where each node's chain ends: a chain cut at its end does not meet its head.
create table maia.audit_head (
  node text primary key,
  day date not null,
  position bigint not null,
  digest bytea not null
);

-- What the chain of a node goes on from when its first months are no longer kept.
create table maia.audit_start (
  node text primary key,
  digest bytea not null
);

-- Signatures over the ends of chains.
create table maia.audit_seal (
  node text not null,
  day date not null,
  position bigint not null,
  digest bytea not null,
  sealed_at timestamptz not null default now(),
  signature bytea not null,
  primary key (node, day, position)
);
comment on column maia.audit_seal.signature is 'CMS SignedData, detached, over the digest';

-- The partitions of a month and the next.
create function maia.audit_months(on_day date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  month date;
begin
  perform pg_advisory_xact_lock(hashtextextended('maia.audit_months', 0));
  for month in select date_trunc('month', on_day)::date + make_interval(months => n) from generate_series(0, 1) n loop
    execute format(
      'create table if not exists maia.%I partition of maia.audit for values from (%L) to (%L)',
      'audit_' || to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
  end loop;
end
$$;

create function maia.audit_digest(
  previous bytea, node text, day date, "position" bigint, recorded_at timestamptz, persons integer[], entry jsonb)
returns bytea
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select sha256(previous || convert_to(
    concat_ws('|', node, to_char(day, 'YYYY-MM-DD'), "position",
      (extract(epoch from recorded_at) * 1000000)::bigint, persons::text, entry::text), 'UTF8'))
$$;

-- Appends entries in their order. Of each, `keys` are the requester's keys: they are not kept, what they rested on is.
create function maia.append_audit(of_node text, entries jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  item jsonb;
  head maia.audit_head;
  at timestamptz := date_trunc('microseconds', clock_timestamp());
  today date := (at at time zone 'UTC')::date;
  of_persons integer[];
  grounds jsonb;
begin
  insert into maia.audit_head (node, day, position, digest) values (of_node, today, 0, ''::bytea)
    on conflict do nothing;
  select * into strict head from maia.audit_head h where h.node = of_node for update;
  if head.day < today then
    head.day := today;
    head.position := 0;
  end if;
  for item in select value from jsonb_array_elements(entries) loop
    of_persons := array(select p::integer from jsonb_array_elements_text(item -> 'persons') p order by 1);
    select coalesce(jsonb_agg(distinct g.basis), '[]') into grounds
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

-- Where the chains do not hold, from a day on: rows whose digest is not that of their content and of the row before,
-- numbers that are missing, chains that end before their head.
create function maia.audit_faults(since date) returns table (node text, day date, "position" bigint, fault text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with chained as (
    select a.*, lag(a.digest) over chain as previous, lag(a.day) over chain as previous_day,
      lag(a.position) over chain as previous_position, row_number() over chain as nth
    from maia.audit a where a.day >= since
    window chain as (partition by a.node order by a.day, a.position)
  ), ends as (
    select distinct on (a.node) a.node, a.day, a.position, a.digest
    from maia.audit a where a.day >= since order by a.node, a.day desc, a.position desc
  )
  select c.node, c.day, c.position,
    case when (c.previous_day = c.day and c.position <> c.previous_position + 1)
        or (c.previous_day is distinct from c.day and c.position <> 1) then 'missing-before' else 'changed' end
  from chained c
  where (c.previous_day = c.day and c.position <> c.previous_position + 1)
    or (c.previous_day is distinct from c.day and c.position <> 1)
    -- The first row looked at follows a digest that is not looked at, unless it is the first of all.
    or ((c.nth > 1 or not exists (select from maia.audit b where b.node = c.node and b.day < c.day))
      and c.digest <> maia.audit_digest(
        coalesce(c.previous, (select s.digest from maia.audit_start s where s.node = c.node), ''::bytea),
        c.node, c.day, c.position, c.recorded_at, c.persons, c.entry))
  union all
  select h.node, h.day, h.position, 'cut-at-the-end'
  from maia.audit_head h left join ends e on e.node = h.node
  where h.position > 0 and h.day >= since
    and (e.day, e.position, e.digest) is distinct from (h.day, h.position, h.digest)
$$;

-- Ends the keeping of the months before: their rows go, the chains go on from where they were.
create function maia.drop_audit_before(month date) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  part record;
  dropped integer := 0;
begin
  if month <> date_trunc('month', month) or month > date_trunc('month', now()) then
    raise exception 'audit is kept or dropped by whole past months';
  end if;
  insert into maia.audit_start (node, digest)
    select distinct on (a.node) a.node, a.digest
    from maia.audit a where a.day < month order by a.node, a.day desc, a.position desc
    on conflict (node) do update set digest = excluded.digest;
  for part in
    select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'maia.audit'::regclass and c.relname < 'audit_' || to_char(month, 'YYYY_MM')
  loop
    execute format('drop table maia.%I', part.relname);
    dropped := dropped + 1;
  end loop;
  return dropped;
end
$$;
