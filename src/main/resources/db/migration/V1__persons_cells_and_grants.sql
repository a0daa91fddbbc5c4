-- Who may see what, as rows. See src/docs/adr for the reasons.

create table maia.seal_key (
  secret bytea not null,
  inner_pad bytea not null,
  outer_pad bytea not null,
  only_one boolean primary key default true check (only_one)
);
comment on table maia.seal_key is
  'HMAC-SHA-256 pads (key xor 0x36.., key xor 0x5c..): the application seals with the key what the request role may not do by itself';

do $$
declare
  secret bytea := sha256(convert_to(concat(gen_random_uuid(), gen_random_uuid(), gen_random_uuid()), 'UTF8'));
  inner_pad bytea := decode(repeat('36', 64), 'hex');
  outer_pad bytea := decode(repeat('5c', 64), 'hex');
begin
  for i in 0..31 loop
    inner_pad := set_byte(inner_pad, i, get_byte(inner_pad, i) # get_byte(secret, i));
    outer_pad := set_byte(outer_pad, i, get_byte(outer_pad, i) # get_byte(secret, i));
  end loop;
  insert into maia.seal_key (secret, inner_pad, outer_pad) values (secret, inner_pad, outer_pad);
end
$$;

create sequence maia.block_number as integer minvalue 1 maxvalue 33554431;

create table maia.person (
  block integer primary key default nextval('maia.block_number'),
  patient_id text not null,
  ordinal smallint not null default 0,
  facts_version bigint not null default 1,
  splits boolean not null default false,
  unique (patient_id, ordinal)
);
comment on table maia.person is 'Blocks of 64 cell numbers; a person who needs more cells has several blocks';

create table maia.cell (
  block integer not null references maia.person,
  bit smallint not null check (bit between 0 and 63),
  access_class text not null,
  primary key (block, bit),
  unique (block, access_class)
);
comment on table maia.cell is 'Access classes beyond the eleven plain data categories, which are the bits 0 to 10 of every first block';

create table maia.grant_row (
  block integer not null,
  key uuid not null,
  except_keys uuid[] not null default '{}',
  refusal boolean not null default false,
  readable bigint not null,
  writable bigint not null,
  valid tstzrange not null,
  basis text not null
);
create index grant_row_by_block on maia.grant_row (block, key);
create index grant_row_by_key on maia.grant_row (key, block);

create table maia.admission (
  block integer not null,
  opener text not null,
  importing boolean not null,
  opened_at timestamptz not null default now()
);
create index admission_by_block on maia.admission (block);

create table maia.directory_version (
  version bigint not null,
  only_one boolean primary key default true check (only_one)
);
insert into maia.directory_version (version) values (1);

create table maia.milestone (
  name text primary key,
  reached_at timestamptz not null default now()
);
