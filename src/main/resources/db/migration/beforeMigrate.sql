-- The database roles. Requests log in as one that owns nothing and become `maia_narrow` or `maia_wide`
-- for a transaction; internal work logs in as another. Where an administrator made the logins
-- beforehand, their passwords are the administrator's to set, unless the owner may alter them.
do $$
declare
  login record;
begin
  perform pg_advisory_xact_lock(hashtext('maia roles'));
  if not exists (select from pg_roles where rolname = 'maia_narrow') then
    create role maia_narrow nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'maia_wide') then
    create role maia_wide nologin;
  end if;
  for login in
    select * from (values ('${requestLogin}', '${requestPassword}'), ('${systemLogin}', '${systemPassword}'))
      as logins(name, password)
  loop
    if not exists (select from pg_roles where rolname = login.name) then
      execute format('create role %I login noinherit nocreatedb nocreaterole', login.name);
    end if;
    if login.password <> '' then
      begin
        execute format('alter role %I password %L', login.name, login.password);
      exception
        when insufficient_privilege then
          raise notice 'the password of % is left as it is', login.name;
      end;
    end if;
  end loop;
  if not pg_has_role('${requestLogin}', 'maia_narrow', 'member') then
    execute format('grant maia_narrow, maia_wide to %I', '${requestLogin}');
  end if;
end
$$;
