-- The audit is verified in slices, which several connections share: each row carries the digest of the row before it, so
-- that a slice needs nothing of another but that.

-- Without a setting of its own, so that the planner puts its body in the place of each call.
create or replace function maia.audit_digest(
  previous bytea, node text, day date, "position" bigint, recorded_at timestamptz, persons integer[], entry jsonb)
returns bytea
language sql stable parallel safe as $$
  select sha256(previous || convert_to(
    concat_ws('|', node, to_char(day, 'YYYY-MM-DD'), "position",
      (extract(epoch from recorded_at) * 1000000)::bigint, persons::text, entry::text), 'UTF8'))
$$;

drop function maia.audit_faults(date);

-- What there is to verify from a day on, in slices of so many numbers.
create function maia.audit_slices(since date, size bigint)
  returns table (node text, day date, "first" bigint, "last" bigint, "rows" bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.node, d.day, start, least(start + size - 1, d.until), case when start = d.begin then d.amount else 0 end
  from (
    select a.node, a.day, min(a.position) as begin, max(a.position) as until, count(*) as amount
    from maia.audit a where a.day >= since group by a.node, a.day
  ) d, generate_series(d.begin, d.until, size) start
  order by d.node, d.day, start
$$;

-- Where a slice does not hold: rows whose digest is not that of their content and of the row before, numbers that are
-- missing before a row.
create function maia.audit_faults(of_node text, of_day date, "first" bigint, "last" bigint)
  returns table ("position" bigint, fault text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with before as (
    select a.day, a.position, a.digest from maia.audit a
    where a.node = of_node and (a.day, a.position) < (of_day, "first")
    order by a.day desc, a.position desc limit 1
  ), chained as (
    select a.*, lag(a.digest) over chain as digest_before, lag(a.position) over chain as position_before
    from maia.audit a where a.node = of_node and a.day = of_day and a.position between "first" and "last"
    window chain as (order by a.position)
  )
  select c.position, case when c.position <> n.number then 'missing-before' else 'changed' end
  from chained c
  left join before b on true
  cross join lateral (
    select 1 + coalesce(c.position_before, case when b.day = of_day then b.position end, 0) as number
  ) n
  where c.position <> n.number
    or c.digest <> maia.audit_digest(
      coalesce(c.digest_before, b.digest,
        (select s.digest from maia.audit_start s where s.node = of_node), ''::bytea),
      c.node, c.day, c.position, c.recorded_at, c.persons, c.entry)
$$;

-- Chains that end before their head.
create function maia.audit_cuts(since date) returns table (node text, day date, "position" bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.node, h.day, h.position
  from maia.audit_head h left join lateral (
    select a.day, a.position, a.digest from maia.audit a where a.node = h.node
    order by a.day desc, a.position desc limit 1
  ) e on true
  where h.position > 0 and h.day >= since
    and (e.day, e.position, e.digest) is distinct from (h.day, h.position, h.digest)
$$;
