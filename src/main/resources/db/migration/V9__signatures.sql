-- What was found of each signature when it was filed: whether a consent counts is read from here, not found anew.
create table maia.checked_signature (
  source text not null,
  target text not null,
  digest text not null,
  signer text not null,
  valid boolean not null,
  checked_at timestamptz not null default now()
);
create index checked_signature_source on maia.checked_signature (source);
create index checked_signature_target on maia.checked_signature (target);

create function maia.note_signatures(of_source text, outcome text, seal text) returns void
  language plpgsql security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'signatures', of_source, pg_current_xact_id(), outcome), seal);
  delete from maia.checked_signature where source = of_source;
  insert into maia.checked_signature (source, target, digest, signer, valid)
    select of_source, f.target, f.digest, f.signer, f.valid
    from jsonb_to_recordset(outcome::jsonb) as f (target text, digest text, signer text, valid boolean);
end
$$;

create function maia.signatures_over(of_target text, seal text)
  returns table (target text, digest text, signer text, valid boolean)
  language plpgsql stable security definer set search_path = pg_catalog as
$$
begin
  perform maia.require_seal(concat_ws(' ', 'signed', of_target), seal);
  return query
    select s.target, s.digest, s.signer, s.valid from maia.checked_signature s where s.target = of_target;
end
$$;
