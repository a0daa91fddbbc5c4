-- Privileges and policies, made anew after every migration so that a table that HAPI adds is never left open.

-- A person's grants are computed from the resources in their cells, and HAPI has no index that begins with the cell.
create index if not exists maia_resource_by_cell on public.hfj_resource (partition_id);

revoke all on schema public from public;
revoke all on all functions in schema maia from public;
revoke all on all procedures in schema maia from public;
grant usage on schema public, maia to maia_narrow, maia_wide, ${systemLogin};

do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
  execute format('grant temporary on database %I to %I', current_database(), '${systemLogin}');
end
$$;

grant select, insert, update, delete on all tables in schema public to maia_narrow, maia_wide, ${systemLogin};
grant usage, select on all sequences in schema public to maia_narrow, maia_wide, ${systemLogin};
grant select, insert, update, delete on all tables in schema maia to ${systemLogin};
grant usage on all sequences in schema maia to ${systemLogin};

-- Audit rows come by maia.append_audit and go by maia.drop_audit_before alone; nobody changes one.
do $$
declare
  target record;
begin
  for target in
    select relname as name from pg_class
    where relnamespace = 'maia'::regnamespace and relkind in ('r', 'p') and relname ~ '^audit'
  loop
    execute format('revoke insert, update, delete on maia.%I from %I', target.name, '${systemLogin}');
  end loop;
end
$$;
grant insert on maia.audit_seal to ${systemLogin};

grant execute on all functions in schema maia to ${systemLogin};
revoke all on "FLY_HFJ_MIGRATION" from maia_narrow, maia_wide;

grant usage on schema maia to ${requestLogin};
grant select on maia.directory_version to ${requestLogin};
-- asked outside of any binding, too, when an answer is looked at again
grant execute on function maia.signatures_over(text, text) to ${requestLogin};
grant select on maia.bound_grant, maia.directory_version to maia_narrow, maia_wide;
grant execute on function
  maia.bound_keys(),
  maia.bound_persons(),
  maia.reserve_person(),
  maia.add_cell(integer, text, text),
  maia.facts(integer, text[], text),
  maia.person_state(integer, text),
  maia.replace_grants(integer[], text, text),
  maia.persons_pointing_at(text[], text),
  maia.directory_changed(text),
  maia.everybody(text),
  maia.request_recomputation(text, text),
  maia.may_write(integer),
  maia.relabel(text, text, integer),
  maia.about_cell(integer),
  maia.split(text, text, integer, text),
  maia.note_splits(integer, boolean, text),
  maia.note_signatures(text, text, text),
  maia.signatures_over(text, text)
  to maia_narrow, maia_wide;

grant execute on procedure maia.open_person(integer, text, text, uuid[], boolean, text)
  to maia_narrow, maia_wide;

-- A cell number is block * 64 + bit. A cell is open to the bound requester when some permit has its bit and
-- no refusal has. `narrow` starts from the requester's persons, `wide` asks for each row.
do $$
declare
  target record;
  open_cell text := '(select ((coalesce(bit_or(g.%1$s) filter (where not g.refusal), 0)
      & ~coalesce(bit_or(g.%1$s) filter (where g.refusal), 0)) >> (partition_id & 63)) & 1
    from maia.bound_grant g where g.block = partition_id >> 6) = 1';
  own_persons text := '(partition_id >> 6) = any ((select maia.bound_persons())::integer[])';
  readable text := format(open_cell, 'readable');
  writable text := format(open_cell, 'writable');
  policies text := format($p$
      alter table public.%%1$I enable row level security;
      drop policy if exists maia_narrow_read on public.%%1$I;
      drop policy if exists maia_wide_read on public.%%1$I;
      drop policy if exists maia_insert on public.%%1$I;
      drop policy if exists maia_update on public.%%1$I;
      drop policy if exists maia_delete on public.%%1$I;
      drop policy if exists maia_system on public.%%1$I;
      create policy maia_narrow_read on public.%%1$I for select to maia_narrow using (%1$s and %2$s);
      create policy maia_wide_read on public.%%1$I for select to maia_wide using (%2$s);
      create policy maia_insert on public.%%1$I for insert to maia_narrow, maia_wide with check (%3$s);
      create policy maia_update on public.%%1$I for update to maia_narrow, maia_wide using (%3$s) with check (%3$s);
      create policy maia_delete on public.%%1$I for delete to maia_narrow, maia_wide using (%3$s);
      create policy maia_system on public.%%1$I to %4$I using (true) with check (true);
    $p$, own_persons, readable, writable, '${systemLogin}');
  version text := md5(policies);
begin
  for target in
    select c.oid, c.relname as name
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
      and c.relname !~ '^(hfj_partition|trm_|npm_)'
      and a.attname = 'partition_id' and not a.attisdropped
    order by c.relname
  loop
    if not exists (
        select from pg_policy p
        where p.polrelid = target.oid and p.polname = 'maia_system'
          and obj_description(p.oid, 'pg_policy') = version) then
      execute format(policies, target.name);
      execute format('comment on policy maia_system on public.%I is %L', target.name, version);
    end if;
  end loop;
end
$$;

-- Terminology and packages concern no person: read by everyone, written by internal work alone.
do $$
declare
  target record;
begin
  for target in
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname ~ '^(trm_|npm_)'
  loop
    execute format('revoke insert, update, delete on public.%I from maia_narrow, maia_wide', target.name);
  end loop;
end
$$;

-- What requests have no business with: jobs, stored searches, binaries outside resources, subscriptions.
do $$
declare
  target record;
begin
  for target in
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname ~ '^(bt2_|hfj_search|hfj_blk_|hfj_binary_|hfj_subscription|hfj_resource_modified|hfj_res_identifier|mpi_)'
  loop
    execute format('revoke all on public.%I from maia_narrow, maia_wide', target.name);
  end loop;
end
$$;
