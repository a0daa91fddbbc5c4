-- Prepares an empty PostgreSQL for MAIA Share. Run once by an administrator with psql, connected to any database.
-- The passwords are psql variables (-v owner_password=...) or, without them, the secrets that compose.yaml mounts.
--
-- maia_owner    owns the database and the schema, runs the migrations; neither superuser nor creator of roles
-- maia_request  serves requests: owns nothing, becomes maia_narrow or maia_wide for one transaction
-- maia_system   internal work
-- maia_narrow, maia_wide   carry the row policies; nobody logs in as them
\set ON_ERROR_STOP on
\if :{?owner_password}
\else
\set owner_password `cat /run/secrets/spring.datasource.password`
\set request_password `cat /run/secrets/maia.database.request.password`
\set system_password `cat /run/secrets/maia.database.system.password`
\endif

create role maia_narrow nologin;
create role maia_wide nologin;
create role maia_owner login password :'owner_password';
create role maia_request login noinherit password :'request_password';
create role maia_system login noinherit password :'system_password';
grant maia_narrow, maia_wide to maia_request;

create database maia owner maia_owner encoding 'UTF8' template template0;
revoke connect on database maia from public;
grant connect on database maia to maia_request, maia_system;
