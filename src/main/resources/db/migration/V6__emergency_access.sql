-- Emergency accesses that professionals opened. A fact of the person's, which no FHIR resource holds: nobody writes
-- themselves an access. It ends by itself, since the grants computed from it carry its end.

create table maia.emergency_access (
  id bigint generated always as identity primary key,
  block integer not null references maia.person,
  role text not null,
  opened_at timestamptz not null,
  until timestamptz not null,
  check (until > opened_at)
);
create index emergency_access_by_block on maia.emergency_access (block);
comment on column maia.emergency_access.role is 'Id of the PractitionerRole that opened it, and that alone reads by it';

-- Who tried to reach persons they do not see, whatever came of it: counted for as long as the limits look back.
create table maia.attempt (
  kind text not null,
  practitioner text not null,
  attempted_at timestamptz not null default clock_timestamp()
);
create index attempt_by_practitioner on maia.attempt (practitioner, kind);
create index attempt_by_time on maia.attempt (attempted_at);

drop function maia.person_state(integer, text);

create function maia.person_state(of_block integer, seal text)
  returns table (
    block integer, patient_id text, transaction_id text, cells text[], admissions text[], emergencies text[])
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'state', of_block), seal);
  perform from maia.person p
    where p.patient_id = (select q.patient_id from maia.person q where q.block = of_block)
    order by p.block for update;
  return query
    select p.block, p.patient_id, pg_current_xact_id()::text,
      array(select c.bit || ' ' || c.access_class from maia.cell c where c.block = p.block order by c.bit),
      array(select concat_ws(' ', extract(epoch from a.opened_at), a.importing, a.opener)
            from maia.admission a where a.block = p.block order by a.opened_at),
      array(select concat_ws(' ', extract(epoch from e.opened_at), extract(epoch from e.until), e.role)
            from maia.emergency_access e where e.block = p.block order by e.id)
    from maia.person p
    where p.patient_id = (select q.patient_id from maia.person q where q.block = of_block)
    order by p.ordinal;
end
$$;
