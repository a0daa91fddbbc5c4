-- A node may send its audit to several repositories, each from where it is.
alter table maia.feed_position add column repository text not null default 'fhir';
alter table maia.feed_position alter column repository drop default;
alter table maia.feed_position drop constraint feed_position_pkey;
alter table maia.feed_position add primary key (node, repository);
