-- Requests for access on their way to whom they are about. Every one is stored here, in the same way, before its answer
-- leaves: neither the answer nor how long it took depends on whether anybody is known by these traits.
create table maia.access_wish (
  id bigint generated always as identity primary key,
  asked_at timestamptz not null default now(),
  request text not null,
  agent text[] not null,
  wish jsonb not null,
  tries smallint not null default 0
);
comment on table maia.access_wish is 'Rows go as soon as they have been brought, or concern nobody';

-- Which role has asked for whom and was not answered yet.
create table maia.access_request (
  block integer not null references maia.person,
  role text not null,
  task text not null unique,
  primary key (block, role)
);
