-- Verifying who asks, cheaply enough that a row which is there and hidden costs no more than one that is not: PostgreSQL
-- plans a function in SQL anew in every statement, and looks at the binding only where it has found a row.

create or replace function maia.sealed(message text, seal text) returns boolean
  language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  return (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(message, 'UTF8'))), 'hex') = seal
          from maia.seal_key k);
end
$$;

-- `maia.binding` is "<backend pid> <epoch seconds> {<key>,<key>} <seal>": set once per transaction by the
-- application. Whoever sets anything else is bound to nothing; what is sealed is well formed.
create or replace function maia.bound_keys() returns uuid[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog as
$$
declare
  binding text := current_setting('maia.binding', true);
  message text := left(binding, -65);
begin
  if (select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to('bind ' || message, 'UTF8'))), 'hex')
          = right(binding, 64)
      from maia.seal_key k)
     and split_part(message, ' ', 1) = pg_backend_pid()::text
     and abs(extract(epoch from now()) - split_part(message, ' ', 2)::bigint) <= 300 then
    return split_part(message, ' ', 3)::uuid[];
  end if;
  return '{}';
end
$$;

-- The grants of the bound requester, and of nobody else; without their basis.
create or replace view maia.bound_grant with (security_barrier) as
  select block, refusal, readable, writable
  from maia.grant_row
  where key = any ((select maia.bound_keys())::uuid[])
    and valid @> now()
    and (except_keys = '{}' or not except_keys && (select maia.bound_keys())::uuid[]);

-- The persons whom the bound requester may have a grant for: where to look for rows, not which to show.
create function maia.bound_persons() returns integer[]
  language plpgsql stable parallel safe security definer set search_path = pg_catalog as
$$
declare
  keys uuid[] := maia.bound_keys();
begin
  return array(select g.block from maia.grant_row g where g.key = any (keys));
end
$$;
