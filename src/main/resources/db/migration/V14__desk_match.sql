-- Which desks found whom by the five traits of the INS. A fact of the person's for a day, which no FHIR resource holds.

create table maia.desk_match (
  id bigint generated always as identity primary key,
  block integer not null references maia.person,
  role text not null,
  found_at timestamptz not null
);
create index desk_match_by_block on maia.desk_match (block);
comment on column maia.desk_match.role is 'Id of the PractitionerRole that found the person, and that alone sees them by it';

drop function maia.person_state(integer, text);

create function maia.person_state(of_block integer, seal text)
  returns table (
    block integer, patient_id text, transaction_id text, cells text[], admissions text[], emergencies text[],
    desk_matches text[])
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
            from maia.emergency_access e where e.block = p.block order by e.id),
      array(select concat_ws(' ', extract(epoch from m.found_at), m.role)
            from maia.desk_match m where m.block = p.block order by m.id)
    from maia.person p
    where p.patient_id = (select q.patient_id from maia.person q where q.block = of_block)
    order by p.ordinal;
end
$$;
