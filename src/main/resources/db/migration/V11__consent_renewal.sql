-- Consents that end soon, each as it was when it was looked at, with the reminder that was made of it.
create table maia.consent_renewal (
  consent text primary key,
  version bigint not null,
  ends timestamptz,
  task text
);
comment on column maia.consent_renewal.version is 'Of the consent, when it was looked at; 0 while it is looked at first';
comment on column maia.consent_renewal.task is 'Id of the reminder; none where there was nothing to remind of';
