-- What the request role may do only with the application's seal.

create function maia.sealed(message text, seal text) returns boolean
  language sql stable security definer set search_path = pg_catalog
  return (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(message, 'UTF8'))), 'hex') = seal
          from maia.seal_key k);

create function maia.require_seal(message text, seal text) returns void
  language plpgsql stable set search_path = pg_catalog as
$$
begin
  if not coalesce(maia.sealed(message, seal), false) then
    raise insufficient_privilege using message = 'not sealed';
  end if;
end
$$;

-- `maia.binding` is "<backend pid> <epoch seconds> {<key>,<key>} <seal>": set once per transaction by the
-- application. Whoever sets anything else is bound to nothing.
create function maia.bound_keys() returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog as
$$
declare
  binding text := current_setting('maia.binding', true);
  message text := left(binding, -65);
begin
  if coalesce(binding, '') = '' then
    return '{}';
  end if;
  if split_part(message, ' ', 1) <> pg_backend_pid()::text
     or abs(extract(epoch from now()) - split_part(message, ' ', 2)::bigint) > 300
     or not maia.sealed('bind ' || message, right(binding, 64)) then
    return '{}';
  end if;
  return split_part(message, ' ', 3)::uuid[];
exception
  when data_exception then
    return '{}';
end
$$;

-- The grants of the bound requester, and of nobody else; without their basis.
create view maia.bound_grant with (security_barrier) as
  select block, refusal, readable, writable
  from maia.grant_row
  where key = any ((select maia.bound_keys())::uuid[])
    and valid @> now()
    and not except_keys && (select maia.bound_keys())::uuid[];

-- A number for a person whose file may be opened; stays unused when it is not.
create function maia.reserve_person() returns integer
  language sql security definer set search_path = pg_catalog
begin atomic
  insert into maia.person (block, patient_id)
    select n, 'reserved:' || n from (select nextval('maia.block_number')::integer as n) number
    returning block;
end;

-- Opens a person's file in the transaction that stores the Patient. Until the grants of the person are computed,
-- before that transaction commits, its opener may write what the file begins with.
create procedure maia.open_person(
  of_block integer, of_patient text, opener text, opener_keys uuid[], importing boolean, seal text)
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(
    concat_ws(' ', 'open', of_block, of_patient, opener, array_to_string(opener_keys, ','), importing), seal);
  update maia.person p set patient_id = of_patient
    where p.block = of_block and p.patient_id = 'reserved:' || of_block;
  if not found then
    raise insufficient_privilege using message = 'not a reserved number';
  end if;
  insert into maia.admission (block, opener, importing) values (of_block, open_person.opener, open_person.importing);
  insert into maia.grant_row (block, key, readable, writable, valid, basis)
    select of_block, k, -1, -1, tstzrange(now(), now() + interval '10 minutes'), 'opening'
    from unnest(opener_keys) k;
end
$$;

create function maia.add_cell(of_block integer, of_class text, seal text, out cell integer, out created boolean)
  language plpgsql security definer set search_path = pg_catalog as
$$
declare
  person record;
begin
  perform maia.require_seal(concat_ws(' ', 'cell', of_block, of_class), seal);
  select p.patient_id into person from maia.person p where p.block = of_block for update;
  created := false;
  select c.block * 64 + c.bit into cell
    from maia.cell c join maia.person p using (block)
    where p.patient_id = person.patient_id and c.access_class = of_class;
  if cell is not null then
    return;
  end if;
  created := true;
  select p.block * 64 + b into cell
    from maia.person p cross join generate_series(11, 63) b
    where p.patient_id = person.patient_id
      and not exists (select from maia.cell c where c.block = p.block and c.bit = b)
    order by p.ordinal, b limit 1;
  if cell is null then
    insert into maia.person (patient_id, ordinal)
      select person.patient_id, max(p.ordinal) + 1 from maia.person p where p.patient_id = person.patient_id
      returning block * 64 + 11 into cell;
  end if;
  insert into maia.cell (block, bit, access_class) values (cell >> 6, cell & 63, of_class);
end
$$;

-- The person's resources that decide access, whoever asks; and the transaction, which the grants are sealed to.
create function maia.facts(of_block integer, types text[], seal text)
  returns table (resource_type text, fhir_id text, version bigint, cell integer, body text)
  language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'facts', of_block, array_to_string(types, ',')), seal);
  return query
    select r.res_type::text, r.fhir_id::text, r.res_ver, r.partition_id, v.res_text_vc::text
    from public.hfj_resource r
      join public.hfj_res_ver v on v.res_id = r.res_id and v.res_ver = r.res_ver
    where r.partition_id >= of_block * 64 and r.partition_id < of_block * 64 + 64
      and (r.res_type = any (types) or types = '{*}') and r.res_deleted_at is null
    order by r.res_id;
end
$$;

create function maia.person_state(of_block integer, seal text)
  returns table (block integer, patient_id text, transaction_id text, cells text[], admissions text[])
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
            from maia.admission a where a.block = p.block order by a.opened_at)
    from maia.person p
    where p.patient_id = (select q.patient_id from maia.person q where q.block = of_block)
    order by p.ordinal;
end
$$;

create function maia.replace_grants(blocks integer[], rows text, seal text) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(
    concat_ws(' ', 'grants', pg_current_xact_id(), array_to_string(blocks, ','), rows), seal);
  delete from maia.grant_row g where g.block = any (blocks);
  insert into maia.grant_row (block, key, except_keys, refusal, readable, writable, valid, basis)
    select g.block, g.key, coalesce(g.except_keys, '{}'), g.refusal, g.readable, g.writable,
      tstzrange(g.valid_from, g.valid_until), g.basis
    from json_to_recordset(rows::json) as g(
      block integer, key uuid, except_keys uuid[], refusal boolean, readable bigint, writable bigint,
      valid_from timestamptz, valid_until timestamptz, basis text)
    where g.block = any (blocks);
  update maia.person p set facts_version = p.facts_version + 1 where p.block = any (blocks);
end
$$;

-- The persons whose record points at one of these resources: whose grants a change of theirs concerns.
create function maia.persons_pointing_at(targets text[], seal text) returns setof integer
  language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'pointing', array_to_string(targets, ',')), seal);
  return query
    select distinct l.partition_id >> 6
    from unnest(targets) u
      join public.hfj_resource t on t.res_type = split_part(u, '/', 1) and t.fhir_id = split_part(u, '/', 2)
      join public.hfj_res_link l on l.target_resource_id = t.res_id
    where l.partition_id >= 64;
end
$$;

create function maia.everybody(seal text) returns setof integer
  language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal('everybody', seal);
  return query select p.block from maia.person p where p.ordinal = 0 and p.patient_id not like 'reserved:%';
end
$$;

-- Whether the bound requester may write in a cell now.
create function maia.may_write(cell integer) returns boolean
  language sql stable set search_path = pg_catalog
  return coalesce(
    (select ((bit_or(g.writable) filter (where not g.refusal) & ~coalesce(bit_or(g.writable) filter (where g.refusal), 0))
        >> (cell & 63)) & 1 = 1
      from maia.bound_grant g where g.block = cell >> 6), false);

-- Whose cell this is: the block with the person's plain cells, whether some of their resources have cells of
-- their own for what singles them out, and the access class when it is not a plain category.
create function maia.about_cell(cell integer, out first_block integer, out splits boolean, out access_class text)
  language sql stable security definer set search_path = pg_catalog
  return (select row(f.block, f.splits, c.access_class)
          from maia.person p join maia.person f on f.patient_id = p.patient_id and f.ordinal = 0
            left join maia.cell c on c.block = p.block and c.bit = (cell & 63)
          where p.block = cell >> 6);

-- Moves a resource of a person to another cell of the same person because of what singles it out: a matter of
-- the person's choices and referrals, not of who writes them.
create function maia.split(of_type text, of_id text, new_cell integer, seal text) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'split', of_type, of_id, new_cell), seal);
  perform maia.relabel(of_type, of_id, new_cell);
end
$$;

create function maia.note_splits(of_block integer, has_splits boolean, seal text) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'splits', of_block, has_splits), seal);
  update maia.person p set splits = has_splits where p.block = of_block and p.splits <> has_splits;
end
$$;

create function maia.directory_changed(seal text) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal('directory ' || pg_current_xact_id(), seal);
  update maia.directory_version set version = version + 1;
end
$$;
