-- Grants that a published protocol makes out of date, computed anew person by person. A person's old grants stay
-- until the new ones replace them in one transaction; what is left to do survives a crash.

create table maia.recomputation (
  id bigint generated always as identity primary key,
  reason text not null,
  persons integer not null,
  requested_at timestamptz not null default now(),
  finished_at timestamptz
);

create table maia.recomputation_pending (
  recomputation bigint not null references maia.recomputation,
  block integer not null,
  primary key (recomputation, block)
);

create function maia.request_recomputation(for_reason text, seal text) returns integer
  language plpgsql security definer set search_path = pg_catalog as
$$
declare
  job bigint;
  concerned integer;
begin
  perform maia.require_seal(concat_ws(' ', 'recomputation', for_reason, pg_current_xact_id()), seal);
  insert into maia.recomputation (reason, persons) values (for_reason, 0) returning id into job;
  insert into maia.recomputation_pending (recomputation, block)
    select job, p.block from maia.person p where p.ordinal = 0 and p.patient_id not like 'reserved:%';
  get diagnostics concerned = row_count;
  update maia.recomputation set persons = concerned where id = job;
  return concerned;
end
$$;
